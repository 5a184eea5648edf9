/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** A line of iCalendar, broken where it must be, never inside a character: octets are those of UTF-8. */
export function foldLine(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  const pieces: string[] = [];
  let start = 0;
  let end = 0;
  let octets = 0;
  for (const character of line) {
    const size = sizeOf(character);
    if (octets + size > LONGEST) {
      pieces.push(line.slice(start, end));
      start = end;
      // The space that begins a line carried on.
      octets = 1;
    }
    end += character.length;
    octets += size;
  }
  return [...pieces, line.slice(start)].join('\r\n ');
}

/** Octets of one character in UTF-8. */
function sizeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
