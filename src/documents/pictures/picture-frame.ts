import type { Shape } from './drawing.ts';
import type { Pen } from './pen.ts';
import { EDGE, HEADING, QUIET, RULE, WIDTH } from './picture-look.ts';

/** Where what the frame holds begins. */
export const BODY_TOP = 92;
/** What the source line takes under it. */
export const FOOT = 56;

/** The title, whose picture it is and of what day in the corner, and where the figures come from. */
export function frame(
  { title, corner, source, bottom }: { title: string; corner: string; source: string; bottom: number },
  pen: Pen,
): Shape[] {
  const half = (WIDTH - 3 * EDGE) / 2;
  return [
    pen.write(title, { x: EDGE, y: 54, size: 28, weight: 'bold', fill: HEADING, most: half }),
    pen.write(corner, { x: WIDTH - EDGE, y: 54, size: 17, fill: QUIET, anchor: 'end', most: half }),
    { kind: 'stroke', from: { x: EDGE, y: 72 }, to: { x: WIDTH - EDGE, y: 72 }, colour: RULE, thickness: 1 },
    pen.write(source, { x: EDGE, y: bottom + 34, size: 15, fill: QUIET, most: WIDTH - 2 * EDGE }),
  ];
}
