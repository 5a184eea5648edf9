import type { WrittenTable } from '../../domain/spreadsheet/reading/written-table.ts';
import { UserError } from '../../errors.ts';
import { MOST_FILES, MOST_RATIO, MOST_TABS, MOST_UNPACKED, SMALL } from './file-limits.ts';
import { choicesTab } from './lists-tab.ts';
import { readSheetRows } from './xlsx-sheet.ts';
import { readStrings } from './xlsx-strings.ts';
import { readLooks } from './xlsx-styles.ts';
import { readRelations, readWorkbook } from './xlsx-workbook.ts';
import { unpack, type ZipEntry, zipEntries } from './zip-entries.ts';

/** The tab of our own workbooks that their drop-downs draw on. */
const OUR_LISTS: string[] = Object.values(choicesTab);

// Read by ourselves: the package that reads workbooks tells neither percentages nor months nor merged cells, fails whole
// on one odd cell, and unpacks in threads of its own, which no limit of ours holds. The tests compare with it.

/**
 * The tabs of a workbook that hold anything, in their order. What its zip would unpack to is judged by its directory,
 * before anything is unpacked; macros, pictures and links are never unpacked.
 * @throws UserError for what is no XLSX, is protected, or is too heavy; Error for one that is damaged.
 */
export function openXlsx(file: string, zip: Buffer): WrittenTable[] {
  const entries = zipEntries(zip);
  if (!entries) throw new UserError('spreadsheetBroken', { file });
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  checkKind(file, byName);
  checkWeight(file, entries, zip.length);
  const part = (path: string) => {
    const entry = byName.get(path.toLowerCase());
    return entry ? unpack(zip, entry).toString('utf8') : '';
  };

  const { tabs, isFrom1904 } = readWorkbook(part('xl/workbook.xml'));
  const targets = readRelations(part('xl/_rels/workbook.xml.rels'));
  const sources = {
    strings: readStrings(part('xl/sharedStrings.xml')),
    looks: readLooks(part('xl/styles.xml')),
    isFrom1904,
  };
  if (tabs.length > MOST_TABS) throw new UserError('spreadsheetTooHeavy', { file });
  return tabs
    .filter(({ name }) => !OUR_LISTS.includes(name))
    .map(({ name, relation }) => ({
      name: name.trim(),
      rows: readSheetRows(part(targets.get(relation) ?? ''), sources, name),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function checkKind(file: string, entries: Map<string, ZipEntry>): void {
  if ([...entries.values()].some(({ isEncrypted }) => isEncrypted))
    throw new UserError('spreadsheetProtected', { file });
  if (entries.has('xl/workbook.xml')) return;
  throw new UserError('spreadsheetKind', { file, kind: otherKind(entries) });
}

function otherKind(entries: Map<string, ZipEntry>) {
  if (entries.has('xl/workbook.bin')) return 'xlsb';
  if (entries.has('content.xml') && entries.has('mimetype')) return 'ods';
  return [...entries.keys()].some((name) => name.endsWith('.iwa')) ? 'numbers' : 'other';
}

function checkWeight(file: string, entries: ZipEntry[], size: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const isTrap = unpacked > SMALL && unpacked / size > MOST_RATIO;
  if (entries.length > MOST_FILES || unpacked > MOST_UNPACKED || isTrap) {
    throw new UserError('spreadsheetTooHeavy', { file });
  }
}
