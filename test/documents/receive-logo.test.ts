import fc from 'fast-check';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { paperDocx } from '../../src/documents/paper-docx.ts';
import { paperPdf } from '../../src/documents/paper-pdf.ts';
import { plainJpeg } from '../../src/documents/plain-jpeg.ts';
import { receiveLogo } from '../../src/documents/receive-logo.ts';
import { UserError } from '../../src/errors.ts';
import { sampleJpeg } from '../support/sample-jpeg.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { logo, samplePaper } from './sample-paper.ts';

function refusal(file: string, bytes: Uint8Array): string {
  try {
    receiveLogo(file, bytes);
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'taken';
}

describe('a logo that somebody sends', () => {
  it('is known by its bytes, not by its name', () => {
    const { picture } = logo('Ville', 60, 50, [200, 30, 30]);
    expect(receiveLogo('logo.jpg', picture)).toMatchObject({ type: 'png', width: 60, height: 50 });
    expect(receiveLogo('logo.png', sampleJpeg)).toMatchObject({ type: 'jpg', width: 64, height: 48 });
    for (const other of ['GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>', '%PDF-1.7', ''])
      expect(refusal('logo.png', Buffer.from(other))).toBe('pictureUnknown');
  });

  it('loses transparency, and is made as small as it is printed, its colours and proportions kept', () => {
    const { picture, width, height } = receiveLogo('l.png', logo('Ville', 1600, 800, [200, 30, 30]).picture);
    expect([width, height]).toEqual([480, 240]);
    const { channels, data } = decode(picture);
    expect(channels).toBe(3);
    expect([...data.slice(0, 3)]).toEqual([255, 255, 255]);
    const middle = (120 * 480 + 240) * 3;
    expect([...data.slice(middle, middle + 3)]).toEqual([200, 30, 30]);
  });

  it('is refused when it is too small, too large, or would fill the memory, before it is unpacked', () => {
    expect(refusal('l.png', logo('Ville', 39, 200, [0, 0, 0]).picture)).toBe('pictureSize');
    const bomb = Buffer.from(logo('Ville', 60, 60, [0, 0, 0]).picture);
    bomb.writeUInt32BE(60_000, 16);
    expect(refusal('l.png', bomb)).toBe('pictureSize');
    bomb.writeUInt32BE(2_500, 16);
    bomb.writeUInt32BE(2_500, 20);
    expect(refusal('l.png', bomb)).toBe('pictureSize');
  });

  it('loses its metadata when it is a JPEG, and nothing else', () => {
    const place = Buffer.from([0xff, 0xe1, 0x00, 0x0a, ...Buffer.from('Exif\0\0GP')]);
    const tagged = Buffer.concat([sampleJpeg.subarray(0, 2), place, sampleJpeg.subarray(2)]);
    const plain = plainJpeg(tagged);
    expect(plain).toMatchObject({ width: 64, height: 48 });
    expect(plain?.picture.includes('Exif')).toBe(false);
    expect(plain?.picture.includes('Issoire')).toBe(false);
    expect(plain?.picture.length).toBeGreaterThan(sampleJpeg.length - 40);
    // What is plain already stays as it is.
    expect(plainJpeg(plain?.picture ?? Buffer.alloc(0))?.picture).toEqual(plain?.picture);
  });

  it('that is cut or altered anywhere never stops the bot', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sampleJpeg.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const altered = Buffer.from(sampleJpeg);
        altered[at] = byte;
        refusal('l.jpg', altered);
        refusal('l.jpg', sampleJpeg.subarray(0, at));
      }),
    );
    const { picture } = logo('Ville', 60, 50, [1, 2, 3]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: picture.length - 1 }), (at) => {
        refusal('l.png', picture.subarray(0, at));
      }),
    );
  });

  it('stands in both kinds of document, whichever kind of picture it is', async () => {
    const png = { name: 'Caf', ...receiveLogo('a.png', logo('Caf', 300, 120, [30, 80, 160]).picture) };
    const jpg = { name: 'Ville', ...receiveLogo('b.jpg', sampleJpeg) };
    const paper = samplePaper(2, { logos: [png, jpg] });
    expect((await readPdf(await paperPdf(paper))).pages[0]?.alts).toEqual(['Caf', 'Ville']);
    const { names, part } = readDocx(await paperDocx(paper));
    expect(names.filter((name) => /media\/.*\.(png|jpg)$/.test(name))).toHaveLength(2);
    expect(part('[Content_Types].xml')).toContain('image/jpeg');
  });
});
