import fc from 'fast-check';
import { decode, encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/documents/column-widths.ts';
import { logoSizes } from '../../src/documents/logo-sizes.ts';
import { BODY_WIDTH, LOGO_HEIGHT } from '../../src/documents/look.ts';
import { opaqueLogo } from '../../src/documents/read-logo.ts';
import { logo } from './sample-paper.ts';

type Picture = Parameters<typeof encode>[0];

function pixelsOf(picture: Picture): number[] {
  const opaque = opaqueLogo(Buffer.from(encode(picture)));
  if (!opaque) throw new Error('not read');
  const { channels, depth, data } = decode(opaque);
  expect([channels, depth]).toEqual([3, 8]);
  return [...data];
}

describe('a party’s logo', () => {
  it('is laid on white, in whatever kind of PNG it comes', () => {
    const size = { width: 2, height: 1 };
    const rgba = new Uint8Array([10, 20, 30, 0, 10, 20, 30, 255]);
    expect(pixelsOf({ ...size, channels: 4, depth: 8, data: rgba })).toEqual([255, 255, 255, 10, 20, 30]);
    const deep = new Uint16Array([65535, 0, 257, 257, 257, 257]);
    expect(pixelsOf({ ...size, channels: 3, depth: 16, data: deep })).toEqual([255, 0, 1, 1, 1, 1]);
    const grey = new Uint8Array([0, 255, 200, 0]);
    expect(pixelsOf({ ...size, channels: 2, depth: 8, data: grey })).toEqual([0, 0, 0, 255, 255, 255]);
    const ink = new Uint8Array([0b01000000]);
    expect(pixelsOf({ ...size, channels: 1, depth: 1, data: ink })).toEqual([0, 0, 0, 255, 255, 255]);
  });

  it('is set aside when it is no picture, a broken one, or one that would fill the memory', () => {
    const { picture: png } = logo('Caf', 40, 40, [1, 2, 3]);
    expect(opaqueLogo(Buffer.from('GIF89a'))).toBeNull();
    expect(opaqueLogo(png.subarray(0, png.length - 30))).toBeNull();
    const bomb = Buffer.from(png);
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(opaqueLogo(bomb)).toBeNull();
  });

  it('never stops a document, whatever its bytes', () => {
    const { picture: png } = logo('Caf', 12, 9, [1, 2, 3]);
    fc.assert(
      fc.property(fc.nat({ max: png.length - 1 }), fc.nat({ max: 255 }), (at, byte) => {
        const damaged = Buffer.from(png);
        damaged[at] = byte;
        expect(() => opaqueLogo(damaged)).not.toThrow();
      }),
    );
  });

  it('stands on one line with the others, no higher than they may', () => {
    for (const count of [1, 3, 12]) {
      const sizes = logoSizes(Array.from({ length: count }, (_, index) => ({ width: 100 + index * 90, height: 100 })));
      for (const { height } of sizes) expect(height).toBeLessThanOrEqual(LOGO_HEIGHT + 1e-9);
      expect(sizes.reduce((sum, { width }) => sum + width, 0)).toBeLessThan(BODY_WIDTH);
    }
  });
});

describe('the widths of columns', () => {
  it('follow the shares, and make sense of shares that make none', () => {
    expect(columnWidths([1, 3], 2, 100)).toEqual([25, 75]);
    expect(columnWidths([], 4, 100)).toEqual([25, 25, 25, 25]);
    expect(columnWidths([20, Number.NaN, -5], 3, 90)).toEqual([30, 30, 30]);
    expect(columnWidths([1e308, 1e308], 3, 90)).toEqual([30, 30, 30]);
  });

  it('add up to the whole, none too narrow to hold a word', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 9 }), fc.integer({ min: 1, max: 9 }), (shares, count) => {
        const widths = columnWidths(shares, count, 450);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(450);
        for (const width of widths) expect(width).toBeGreaterThan(450 / count / 8);
      }),
    );
  });
});
