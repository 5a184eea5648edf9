import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export type Weight = 'regular' | 'bold';

/** Arimo has the widths of Arial, the DOCX's font: both documents break their lines alike. */
const FILES: Record<Weight, string> = {
  regular: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
  bold: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
};
/** Signs that people do type and the font lacks, with its nearest ones. */
const STAND_INS: Record<string, string> = { '☐': '□', '✓': '√', '✔': '√' };
const REPLACEMENT = '\ufffd';
/** Joins, parts or varies the signs around it and shows nothing itself; the font draws some of them as a space. */
const INVISIBLE = /^[\p{Cf}\p{Variation_Selector}]$/u;

const bytes = new Map<Weight, Buffer>();

export interface Typeface {
  font: Font;
  /** Width in points. */
  widthOf: (text: string, size: number) => number;
  /** The text in signs that the font has; what it lacks becomes one replacement sign per sign seen. */
  inItsSigns: (text: string) => string;
}

/** A typeface for one document: a font remembers the signs it was first asked for, and would change the next one's bytes. */
export function openTypeface(weight: Weight): Typeface {
  const font = create(fontBytes(weight)) as Font;
  const widths = new Map<string, number>();
  const unitWidth = (word: string) => {
    const known = widths.get(word);
    if (known !== undefined) return known;
    const width = font.layout(word).advanceWidth / font.unitsPerEm;
    widths.set(word, width);
    return width;
  };
  return {
    font,
    widthOf: (text, size) => text.split(/(?<= )/).reduce((sum, word) => sum + unitWidth(word), 0) * size,
    inItsSigns: (text) => inSignsOf(font, text),
  };
}

function inSignsOf(font: Font, text: string): string {
  const isShown = (sign: string) =>
    sign === '\n' || (font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0) && !INVISIBLE.test(sign));
  if ([...text].every(isShown)) return text;
  return [...new Intl.Segmenter('fr').segment(text)]
    .map(({ segment }) => {
      const signs = [...segment].filter((sign) => !INVISIBLE.test(sign));
      return signs.every(isShown) ? signs.join('') : (STAND_INS[signs.join('')] ?? REPLACEMENT);
    })
    .join('');
}

function fontBytes(weight: Weight): Buffer {
  const read = bytes.get(weight) ?? readFileSync(fontFile(weight));
  bytes.set(weight, read);
  return read;
}

/** Where the shipped font is on disk. */
export function fontFile(weight: Weight): string {
  return createRequire(import.meta.url).resolve(FILES[weight]);
}
