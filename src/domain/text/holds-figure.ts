const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december';

/** What has digits and counts nothing, in both languages: days, years said as years, references that people type. */
const NOT_FIGURES = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}\/\d{1,2}\/(?:19|20)\d{2}\b/g,
  new RegExp(`\\b(?:1er|\\d{1,2})\\s+(?=(?:${MONTHS})(?!\\p{L}))`, 'giu'),
  new RegExp(
    `(?<!\\p{L})(?:en|in|depuis|since|fin|début|end|années?|years?|plan|été|summer|rentrée|${MONTHS})\\s+(?:19|20)\\d{2}(?:\\s*(?:[-–/]|et|and|à|to)\\s*(?:19|20)\\d{2})*(?!\\s*[%€\\d])`,
    'giu',
  ),
  /\b[A-Z]+(?:-[A-Z0-9]+)*-\d+\b/g,
  /\bO\d+(?:\.\d+)*\b/g,
  /(?<!\p{L})(?:art\.?|articles?|annexe?|annexes)\s*\d+/giu,
];

/** True when a text holds a figure, which must then have its source (Art. 7, R-15). What is doubtful counts as one. */
export function holdsFigure(text: string): boolean {
  return /\d/.test(NOT_FIGURES.reduce((rest, none) => rest.replace(none, ''), text));
}
