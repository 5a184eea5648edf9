import { typeset } from '../../i18n/typography.ts';
import { openTypeface, type Weight } from '../pdf/typeface.ts';
import { wrapText } from '../pdf/wrap-text.ts';
import type { Label } from './drawing.ts';
import { INK } from './picture-look.ts';

export interface Place {
  x: number;
  y: number;
  size: number;
  weight?: Weight;
  fill?: string;
  anchor?: Label['anchor'];
  /** What does not fit is cut with « … ». */
  most: number;
}

export interface Pen {
  /** One line of text. */
  write: (text: string, place: Place) => Label;
  /** At most so many lines of text, one under the other. */
  wrap: (text: string, place: Place & { lines: number }) => Label[];
}

/** Height of a line as a multiple of its letters' size. */
export const LINE = 1.25;

/** Writes in the shipped typeface, and knows what each text measures. */
export function takePen(): Pen {
  const faces = { regular: openTypeface('regular'), bold: openTypeface('bold') };

  const write: Pen['write'] = (text, { x, y, size, weight = 'regular', fill = INK, anchor = 'start', most }) => {
    const face = faces[weight];
    const widthOf = (part: string) => face.widthOf(part, size);
    const shown = cut(face.inItsSigns(onOneLine(text)), most, widthOf);
    return { kind: 'label', x, y, text: shown, size, weight, fill, anchor, width: widthOf(shown) };
  };

  const wrap: Pen['wrap'] = (text, { lines, ...place }) => {
    const face = faces[place.weight ?? 'regular'];
    const all = wrapText(onOneLine(text), place.most, (part) => face.widthOf(part, place.size));
    const kept = [...all.slice(0, lines - 1), all.slice(lines - 1).join('')].filter((line) => line.trim() !== '');
    return kept.map((line, index) => write(line, { ...place, y: place.y + index * place.size * LINE }));
  };

  return { write, wrap };
}

function onOneLine(text: string): string {
  return typeset(text.replace(/\s+/g, ' ').trim());
}

function cut(text: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('fr').segment(text)) {
    if (widthOf(`${kept}${segment}…`) > most) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
