import { inflateRawSync } from 'node:zlib';

/** A file of a zip, as the directory at its end says. */
export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  isDeflated: boolean;
  packed: number;
  unpacked: number;
  offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;

/** What a zip's directory lists, read without unpacking anything; null when the bytes end with no such directory. */
export function zipEntries(zip: Buffer): ZipEntry[] | null {
  const end = endOf(zip);
  if (end === null) return null;
  const count = zip.readUInt16LE(end + 10);
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > zip.length || zip.readUInt32LE(at) !== ENTRY) return null;
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
      isEncrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      isDeflated: zip.readUInt16LE(at + 10) === 8,
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += ENTRY_SIZE + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * One file of the zip.
 * @throws Error when the zip is damaged, or when more comes out than its directory says: nothing is unpacked beyond it.
 */
export function unpack(zip: Buffer, { offset, packed, unpacked, isDeflated }: ZipEntry): Buffer {
  const start = offset + LOCAL_SIZE + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const content = zip.subarray(start, start + packed);
  return isDeflated ? inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) }) : content;
}

/** The last directory's end; a comment may stand after it. */
function endOf(zip: Buffer): number | null {
  const first = Math.max(0, zip.length - END_SIZE - LONGEST_COMMENT);
  for (let at = zip.length - END_SIZE; at >= first; at--) {
    if (zip.readUInt32LE(at) === END) return at;
  }
  return null;
}
