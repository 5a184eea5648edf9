import { decode, encode } from 'fast-png';
import { UserError } from '../errors.ts';
import type { PaperLogo } from './paper.ts';
import { plainJpeg } from './plain-jpeg.ts';
import { opaqueLogo } from './read-logo.ts';

/** The largest file taken, in bytes. */
export const LARGEST_LOGO = 512 * 1024;

/** Pixels of a side: less prints as a smear, more is no logo and takes long to read. */
const SIDES = { least: 40, most: 4000 };
const MOST_PIXELS = 4_000_000;

/** What a logo's place on paper shows at 300 dots an inch; more would only weigh on every mail. */
const KEPT = { width: 1000, height: 240 };

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture that somebody sent, made ready to print: its kind read from its bytes, whatever its name says; a PNG laid on
 * white and made as small as it is printed, a JPEG without its metadata.
 * @throws UserError for what is neither, is broken, or is too small or too large.
 */
export function receiveLogo(file: string, bytes: Uint8Array): Omit<PaperLogo, 'name'> {
  const given = Buffer.from(bytes);
  if (given.subarray(0, PNG.length).equals(PNG)) return receivePng(file, given);
  const jpeg = plainJpeg(given);
  if (!jpeg) throw new UserError('pictureUnknown', { file });
  checkSize(file, jpeg);
  return { type: 'jpg', ...jpeg };
}

function receivePng(file: string, given: Buffer): Omit<PaperLogo, 'name'> {
  if (given.length < 24) throw new UserError('pictureUnknown', { file });
  checkSize(file, { width: given.readUInt32BE(16), height: given.readUInt32BE(20) });
  const opaque = opaqueLogo(given);
  if (!opaque) throw new UserError('pictureUnknown', { file });
  const { width, height, data } = decode(opaque);
  const scale = Math.min(1, KEPT.width / width, KEPT.height / height);
  if (scale === 1) return { type: 'png', picture: opaque, width, height };
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const smaller = shrink(data as Uint8Array, { width, height }, size);
  return { type: 'png', picture: Buffer.from(encode({ ...size, data: smaller, channels: 3, depth: 8 })), ...size };
}

function checkSize(file: string, { width, height }: { width: number; height: number }): void {
  const { least, most } = SIDES;
  const isFit = [width, height].every((side) => side >= least && side <= most) && width * height <= MOST_PIXELS;
  if (!isFit) throw new UserError('pictureSize', { file, width, height, ...SIDES });
}

interface Size {
  width: number;
  height: number;
}

/** Each new pixel is the average of those that it covers. */
function shrink(data: Uint8Array, from: Size, to: Size): Uint8Array {
  const small = new Uint8Array(to.width * to.height * 3);
  const edge = (index: number, of: number, whole: number) => Math.floor((index * whole) / of);
  for (let y = 0; y < to.height; y++) {
    const [top, bottom] = [edge(y, to.height, from.height), edge(y + 1, to.height, from.height)];
    for (let x = 0; x < to.width; x++) {
      const [left, right] = [edge(x, to.width, from.width), edge(x + 1, to.width, from.width)];
      const sums = [0, 0, 0];
      for (let row = top; row < bottom; row++) {
        for (let at = (row * from.width + left) * 3; at < (row * from.width + right) * 3; at++) {
          sums[at % 3] = (sums[at % 3] ?? 0) + (data[at] ?? 0);
        }
      }
      const count = (bottom - top) * (right - left);
      small.set(
        sums.map((sum) => Math.round(sum / count)),
        (y * to.width + x) * 3,
      );
    }
  }
  return small;
}
