/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** A line of iCalendar, broken where it must be, never inside a character: octets are those of UTF-8. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
