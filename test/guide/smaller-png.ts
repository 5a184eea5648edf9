import { deflateSync } from 'node:zlib';
import { decode } from 'fast-png';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

/**
 * The same picture with a table of colours: a page of text has some two hundred, and takes a third of the room. Where it
 * has more, near ones become one.
 */
export function smallerPng(bytes: Uint8Array): Buffer {
  const { width, height, channels, data } = decode(bytes);
  for (let dropped = 0; dropped < 6; dropped += 1) {
    const places = new Map<number, number>();
    const body = Buffer.alloc((width + 1) * height);
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const colour = colourAt(data, (row * width + column) * channels, dropped);
        const place = places.get(colour) ?? places.size;
        places.set(colour, place);
        body[row * (width + 1) + 1 + column] = place;
      }
    }
    if (places.size <= MOST_COLOURS) return written(width, height, [...places.keys()], body);
  }
  throw new Error('a picture with too many colours');
}

/** Red, green and blue in one number, their last bits dropped; white stays white. */
function colourAt(data: ArrayLike<number>, at: number, dropped: number): number {
  const part = (offset: number) => {
    const value = data[at + offset] ?? 0;
    return value > 250 ? 255 : (value >> dropped) << dropped;
  };
  return (part(0) << 16) | (part(1) << 8) | part(2);
}

function written(width: number, height: number, colours: number[], body: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const parts = [
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(body, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([SIGNATURE, ...parts]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(checksum(named), named.length + 4);
  return whole;
}

/** CRC-32 as PNG has it; Node's own came with 22. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
