/** Half a character of two: what a cut in the wrong place leaves. */
const LONE_SURROGATES = /\p{Cs}/gu;
/** Not allowed in XML, or able to turn the reading direction of what follows. */
const UNWANTED = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** A text that anybody typed, fit for any document: one form of accents, line ends as \n, no control characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(UNWANTED, '')
    .normalize('NFC');
}

/** The same on one line: for titles, names of files and properties. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
