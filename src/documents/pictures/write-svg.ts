import { escapeHtml } from '../../escape-html.ts';
import type { Drawing, Shape } from './drawing.ts';
import { INK, WHITE } from './picture-look.ts';

const HATCHING = `<defs><pattern id="hatching" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="${WHITE}" fill-opacity="0.55"/><rect width="3" height="7" fill="${INK}"/></pattern></defs>`;

/** What XML knows in no way, not even escaped: control characters, halves of a character. */
const NOT_XML = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A drawing as SVG; what people typed in it is escaped. */
export function writeSvg({ width, height, shapes }: Drawing): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`;
  const ground = `<rect width="${width}" height="${height}" fill="${WHITE}"/>`;
  return [open, HATCHING, ground, ...shapes.map(writeShape), '</svg>'].join('\n');
}

function writeShape(shape: Shape): string {
  if (shape.kind === 'label') {
    const { x, y, text, size, weight, fill, anchor } = shape;
    const words = escapeHtml(text.replace(NOT_XML, '\ufffd'));
    return `<text x="${x}" y="${y}" font-family="Arimo" font-size="${size}" font-weight="${weight === 'bold' ? 700 : 400}" fill="${fill}" text-anchor="${anchor}">${words}</text>`;
  }
  if (shape.kind === 'box') {
    const { x, y, width, height, fill, stroke, isHatched } = shape;
    const edge = stroke ? ` stroke="${stroke}"` : '';
    const box = (paint: string) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint}"${edge}/>`;
    return box(fill) + (isHatched ? box('url(#hatching)') : '');
  }
  if (shape.kind === 'diamond') {
    const { x, y, radius, fill, stroke } = shape;
    const points = `${x},${y - radius} ${x + radius},${y} ${x},${y + radius} ${x - radius},${y}`;
    return `<polygon points="${points}" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`;
  }
  const { from, to, colour, thickness, isDashed } = shape;
  const dashes = isDashed ? ' stroke-dasharray="7 5"' : '';
  return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${colour}" stroke-width="${thickness}"${dashes}/>`;
}
