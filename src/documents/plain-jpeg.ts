/** Markers that hold no length. */
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** Frames that every reader of documents decodes: baseline, extended, progressive. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const ADOBE = 0xee;

/**
 * A JPEG without its metadata (place and camera of a photograph, previews, comments), with its size in pixels; null for
 * what is no JPEG, a kind that printers do not know, or one in printing inks.
 */
export function plainJpeg(bytes: Buffer): { picture: Buffer; width: number; height: number } | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== START) return null;
  const kept = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    // A marker may be filled up in front.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const next = at + 2 + bytes.readUInt16BE(at + 2);
    if (next > bytes.length || next < at + 4) return null;
    if (isFrame(marker)) {
      if (!FRAMES.includes(marker) || next < at + 10 || ![1, 3].includes(bytes[at + 9] ?? 0)) return null;
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    if (marker === SCAN) {
      const end = bytes.lastIndexOf(Buffer.from([0xff, END]));
      if (!size || end < next) return null;
      return { picture: Buffer.concat([...kept, bytes.subarray(at, end + 2)]), ...size };
    }
    if (!isMetadata(marker)) kept.push(bytes.subarray(at, next));
    at = next;
  }
  return null;
}

/** 0xC4, 0xC8 and 0xCC lie among the frames and are none. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Application parts but the first (the format's own) and Adobe's, which says how colours are written; comments. */
function isMetadata(marker: number): boolean {
  return (marker > 0xe0 && marker <= 0xef && marker !== ADOBE) || marker === 0xfe;
}
