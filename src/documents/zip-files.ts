import { Zip, ZipDeflate } from 'fflate';

/** What the zip format can date. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;

/**
 * One zip file of these files, in their order. All are dated `at`, in UTC: the same files and date give the same bytes
 * on any machine. A name that comes twice is numbered (« plan (2).pdf »); a slash in a name makes a folder.
 */
export async function zipFiles(files: { name: string; content: Buffer }[], at: Date): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const taken = new Set<string>();
  for (const { name, content } of files) {
    const file = new ZipDeflate(freeName(name.normalize('NFC'), taken), { level: 6 });
    file.mtime = localReadAsUtc(at);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Buffer.concat(parts);
}

function freeName(name: string, taken: Set<string>): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^./]*)?$/s.exec(name) ?? [];
  let free = name;
  // Windows and macOS do not tell « Plan » from « plan ».
  for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${stem} (${copy})${extension}`;
  taken.add(free.toLowerCase());
  return free;
}

/** Zip dates have no zone and the library writes local hours: this instant's local hours are the other's UTC hours. */
function localReadAsUtc(at: Date): Date {
  const year = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, at.getUTCFullYear()));
  return new Date(year, at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds());
}
