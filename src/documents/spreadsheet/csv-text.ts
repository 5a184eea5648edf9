/** What Windows-1252 has from 0x80 to 0x9f; five of them are nothing. */
const BETWEEN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What a CSV says, from the bytes: UTF-16 and UTF-8 by their marks, UTF-8 when it can be, else Windows-1252. */
export function csvText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** Node's own decoder takes 0x80 to 0x9f for control characters in some versions. */
function windows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (letter) => BETWEEN[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** Text files hold no NUL, and few of the other control characters. */
export function looksLikeText(text: string): boolean {
  if (text.includes('\u0000')) return false;
  const controls = text.match(/(?![\n\r\t\f\v\u0085])[\p{Cc}\ufffd]/gu)?.length ?? 0;
  return controls <= text.length / 100;
}
