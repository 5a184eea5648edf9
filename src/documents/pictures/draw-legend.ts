import type { Shape } from './drawing.ts';
import type { Pen } from './pen.ts';
import { EDGE, WIDTH } from './picture-look.ts';

export interface LegendEntry {
  text: string;
  /** The sign, whose middle is given. */
  sign: (at: { x: number; y: number }) => Shape[];
}

const ROW = 28;
const SIGN = 30;

/** Signs with their meaning, on as many rows as they take. */
export function drawLegend(entries: LegendEntry[], top: number, pen: Pen): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let [x, y] = [EDGE, top];
  for (const { text, sign } of entries) {
    const place = { size: 16, most: WIDTH - 2 * EDGE - SIGN - 10 };
    const { width } = pen.write(text, { ...place, x: 0, y: 0 });
    const whole = SIGN + 8 + width;
    if (x > EDGE && x + whole > WIDTH - EDGE) [x, y] = [EDGE, y + ROW];
    const middle = y + ROW / 2;
    shapes.push(...sign({ x: x + SIGN / 2, y: middle }));
    shapes.push(pen.write(text, { ...place, x: x + SIGN + 8, y: middle + 5.5 }));
    x += whole + 26;
  }
  return { shapes, bottom: y + ROW };
}
