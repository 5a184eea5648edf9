import type { WrittenTable } from '../../domain/spreadsheet/reading/written-table.ts';
import { UserError } from '../../errors.ts';
import { MOST_MEGABYTES } from './file-limits.ts';
import { openCsv } from './open-csv.ts';
import { openXlsx } from './open-xlsx.ts';

export interface SpreadsheetFile {
  name: string;
  bytes: Uint8Array;
}

/** How old Office files and protected new ones begin. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ZIPS = [Buffer.from('PK\u0003\u0004'), Buffer.from('PK\u0005\u0006')];
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * The tables of a file that somebody sent, its kind told by its bytes, whatever its name says.
 * @throws UserError for a file that cannot be taken, saying what to do; never anything else.
 */
export function openSpreadsheet({ name: file, bytes }: SpreadsheetFile): WrittenTable[] {
  const given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (given.length > MOST_MEGABYTES * 1024 * 1024) {
    throw new UserError('fileTooLarge', { file, megabytes: MOST_MEGABYTES });
  }
  const tables = tablesOf(file, given);
  if (tables.length === 0) throw new UserError('spreadsheetEmpty', { file });
  return tables;
}

function tablesOf(file: string, given: Buffer): WrittenTable[] {
  if (given.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    if (given.includes(PROTECTED)) throw new UserError('spreadsheetProtected', { file });
    throw new UserError('spreadsheetKind', { file, kind: 'xls' });
  }
  if (!ZIPS.some((zip) => given.subarray(0, zip.length).equals(zip))) return openCsv(file, given);
  try {
    return openXlsx(file, given);
  } catch (error) {
    if (error instanceof UserError) throw error;
    // Whatever a damaged workbook breaks: its zip, its XML, a place that is none.
    throw new UserError('spreadsheetBroken', { file });
  }
}
