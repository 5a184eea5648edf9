import { renderAsync } from '@resvg/resvg-js';
import { fontFile } from '../pdf/typeface.ts';
import type { Drawing } from './drawing.ts';
import { writeSvg } from './write-svg.ts';

/** A drawing as PNG, painted in a thread of the renderer's own, with the shipped fonts and no other. */
export async function renderPicture(drawing: Drawing): Promise<Buffer> {
  const image = await renderAsync(writeSvg(drawing), {
    font: {
      fontFiles: [fontFile('regular'), fontFile('bold')],
      loadSystemFonts: false,
      defaultFontFamily: 'Arimo',
    },
  });
  return image.asPng();
}
