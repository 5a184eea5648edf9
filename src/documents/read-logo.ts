import { createHash } from 'node:crypto';
import { convertIndexedToRgb, decode, encode } from 'fast-png';
import type { PaperLogo } from './paper.ts';

/** A decoded picture takes four bytes a pixel: a small file must not fill the memory. */
const MOST_PIXELS = 16_000_000;
const IHDR_WIDTH = 16;
const IHDR_END = 24;

/** As many pictures as are kept ready: a convocation prints the same few once for each reader. */
const MOST_READY = 12;
const ready = new Map<string, Buffer | null>();

/**
 * The picture without transparency, on white, as a plain 8-bit PNG; null when the file is no readable PNG or is too
 * large. Printers and old readers stumble on transparency, and one broken file must not stop a document.
 */
export function opaqueLogo(png: Buffer): Buffer | null {
  if (png.length < IHDR_END) return null;
  if (png.readUInt32BE(IHDR_WIDTH) * png.readUInt32BE(IHDR_WIDTH + 4) > MOST_PIXELS) return null;
  try {
    const { width, height, pixel } = readPixels(png);
    const data = new Uint8Array(width * height * 3);
    for (let at = 0; at < width * height; at++) data.set(pixel(at), at * 3);
    return Buffer.from(encode({ width, height, data, channels: 3, depth: 8 }));
  } catch {
    return null;
  }
}

/** The logo as documents embed it; null when its file is no picture. */
export function printableLogo({ type, picture }: PaperLogo): Buffer | null {
  if (type === 'jpg') return picture;
  const key = createHash('sha256').update(picture).digest('hex');
  const known = ready.get(key);
  if (known !== undefined) return known;
  const opaque = opaqueLogo(picture);
  const [oldest] = ready.keys();
  if (ready.size >= MOST_READY && oldest) ready.delete(oldest);
  ready.set(key, opaque);
  return opaque;
}

type Colour = [red: number, green: number, blue: number];

function readPixels(png: Buffer): { width: number; height: number; pixel: (at: number) => Colour } {
  const picture = decode(png);
  const { width, height, depth, palette } = picture;
  const channels = palette ? (palette[0]?.length ?? 3) : picture.channels;
  const data = palette ? convertIndexedToRgb(picture) : picture.data;
  const sample = palette ? (at: number) => data[at] ?? 0 : sampleReader(data, depth, width, channels);
  const hidden = picture.transparency;

  const pixel = (at: number): Colour => {
    const of = (channel: number) => sample(at * channels + channel);
    const colour: Colour = channels < 3 ? [of(0), of(0), of(0)] : [of(0), of(1), of(2)];
    if (hidden && colour.every((value, index) => value === byteOf(hidden[index] ?? hidden[0] ?? 0, depth)))
      return [255, 255, 255];
    const alpha = channels === 2 || channels === 4 ? of(channels - 1) / 255 : 1;
    return [over(colour[0], alpha), over(colour[1], alpha), over(colour[2], alpha)];
  };
  return { width, height, pixel };
}

/** Reads the n-th sample of a picture as 0–255, whatever its depth; the rows of shallow pictures end on whole bytes. */
function sampleReader(data: ArrayLike<number>, depth: number, width: number, channels: number) {
  if (depth >= 8) return (at: number) => byteOf(data[at] ?? 0, depth);
  const perRow = width * channels;
  const bytesPerRow = Math.ceil((perRow * depth) / 8);
  return (at: number) => {
    const bit = (at % perRow) * depth;
    const byte = data[Math.floor(at / perRow) * bytesPerRow + (bit >> 3)] ?? 0;
    return byteOf((byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1), depth);
  };
}

function byteOf(value: number, depth: number): number {
  return Math.round((value * 255) / (2 ** depth - 1));
}

function over(value: number, alpha: number): number {
  return Math.round(value * alpha + 255 * (1 - alpha));
}
