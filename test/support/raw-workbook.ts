import { strToU8, zipSync } from 'fflate';

const NS =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** What stands in a workbook's zip beside its one tab, or instead of it. */
export type RawFiles = Record<string, string | Uint8Array>;

/** A workbook of one tab, from the XML of its rows: for what no program that writes workbooks would write. */
export function rawWorkbook(rows: string, files: RawFiles = {}): Buffer {
  const parts: RawFiles = {
    'xl/workbook.xml': `<workbook ${NS}><sheets><sheet name="Actions" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet ${NS}><sheetData>${rows}</sheetData></worksheet>`,
    ...files,
  };
  return rawZip(parts);
}

export function rawZip(files: RawFiles): Buffer {
  return Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          typeof content === 'string' ? strToU8(content) : content,
        ]),
      ),
    ),
  );
}

/** A row of texts written inside their cells. */
export function rawRow(line: number, ...texts: string[]): string {
  return `<row r="${line}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
}
