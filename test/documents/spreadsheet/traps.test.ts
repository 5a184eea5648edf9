import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSpreadsheet } from '../../../src/documents/spreadsheet/open-spreadsheet.ts';
import { readTables } from '../../../src/domain/spreadsheet/reading/read-tables.ts';
import { UserError } from '../../../src/errors.ts';
import { vocabulary } from '../../../src/i18n/vocabulary.ts';
import { planInTwoTabs } from '../../support/messy-plans/plan-in-two-tabs.ts';
import { rawRow, rawWorkbook } from '../../support/raw-workbook.ts';

const name = 'plan.xlsx';

/** The failure's code, or that there was none; whatever is no answer to a person fails the test. */
function outcome(bytes: Uint8Array): string {
  try {
    readTables(openSpreadsheet({ name, bytes }), vocabulary);
    return 'read';
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

const DIRECTORY = Buffer.from('PK\u0001\u0002');

describe('a workbook made to harm', () => {
  it('is not unpacked when its directory says that it grows beyond measure', () => {
    const zeros = 'a'.repeat(60 * 1024 * 1024);
    expect(outcome(rawWorkbook(rawRow(1, 'a'), { 'xl/media/x.bin': zeros }))).toBe('spreadsheetTooHeavy');
    // Within the measure, but packed as no workbook packs.
    expect(outcome(rawWorkbook(rawRow(1, 'a'), { 'xl/x.bin': zeros.slice(0, 6 * 1024 * 1024) }))).toBe(
      'spreadsheetTooHeavy',
    );
  });

  it('is unpacked no further than its directory says', () => {
    const zip = rawWorkbook(rawRow(1, 'a'.repeat(1_000_000)));
    const entry = zip.indexOf(Buffer.from('xl/worksheets/sheet1.xml'), zip.indexOf(DIRECTORY)) - 46;
    zip.writeUInt32LE(100, entry + 24);
    expect(outcome(zip)).toBe('spreadsheetBroken');
  });

  it('has no thousand files', () => {
    const files = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`xl/f${index}`, 'a']));
    expect(outcome(rawWorkbook(rawRow(1, 'a'), files))).toBe('spreadsheetTooHeavy');
  });

  it('declares no entity, inside or outside', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><x>&b;&c;</x>';
    expect(outcome(rawWorkbook(rawRow(1, 'a'), { 'xl/sharedStrings.xml': bomb }))).toBe('spreadsheetBroken');
    const cells = openSpreadsheet({ name, bytes: rawWorkbook(rawRow(1, '&b; &amp;amp;')) })[0]?.rows[0]?.cells;
    expect(cells).toEqual([{ text: '&b; &amp;' }]);
  });

  it('has no more rows or columns than are taken, however far they stand', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, line) => rawRow(line * 100 + 1, 'a')).join('');
    expect(outcome(rawWorkbook(rows(5000)))).toBe('read');
    expect(outcome(rawWorkbook(rows(5001)))).toBe('spreadsheetTooWide');
    expect(outcome(rawWorkbook('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe('spreadsheetTooWide');
    expect(outcome(rawWorkbook('<row r="1e99"><c><v>1</v></c></row>'))).toBe('spreadsheetBroken');
  });

  it('does not repeat one long text in a thousand cells', () => {
    const strings = `<sst><si><t>${'été '.repeat(8000)}</t></si></sst>`;
    const rows = Array.from({ length: 2000 }, (_, line) => `<row r="${line + 1}"><c t="s"><v>0</v></c></row>`).join('');
    expect(outcome(rawWorkbook(rows, { 'xl/sharedStrings.xml': strings }))).toBe('spreadsheetTooHeavy');
  });

  it('does not merge without end', () => {
    const merges = `<mergeCell ref="A1:C1048576"/>`.repeat(5001);
    const xml = `<worksheet><sheetData>${rawRow(1, 'a')}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
    expect(outcome(rawWorkbook('', { 'xl/worksheets/sheet1.xml': xml }))).toBe('spreadsheetTooHeavy');
  });

  it('is read whole in time when a cell goes on and on', () => {
    const cells = ['1', ' ', '(', '- ', '!', 'juin ', '2021-'].map((text) => `a${text.repeat(60_000)}`);
    const columns = ['Fin', 'Action', 'Années', 'Avancement (%)', 'Statut', 'Axes', 'Partenaires'];
    for (const cell of cells) {
      const row = columns.map(() => cell);
      expect(outcome(rawWorkbook(rawRow(1, ...columns) + rawRow(2, ...row) + rawRow(3, cell)))).toBe('read');
    }
  });

  it('keeps its macros and links to itself', () => {
    const files = { 'xl/vbaProject.bin': 'Shell', 'xl/externalLinks/externalLink1.xml': '<!DOCTYPE x><x/>' };
    expect(outcome(rawWorkbook(rawRow(1, 'Action'), files))).toBe('read');
  });

  it('names no tab or column that the reader trips over', () => {
    const files = {
      'xl/workbook.xml': '<workbook><sheets><sheet name="__proto__" id="constructor"/><sheet/></sheets></workbook>',
    };
    expect(outcome(rawWorkbook(rawRow(1, 'a'), files))).toBe('spreadsheetEmpty');
    const rows = rawRow(1, '__proto__', 'constructor', 'Action', 'Fin') + rawRow(2, 'a', 'b', 'Ludo', 'toString');
    expect(outcome(rawWorkbook(rows))).toBe('read');
  });
});

describe('whatever somebody sends', () => {
  it('is read or refused in words: any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void outcome(bytes)));
  });

  it('is read or refused in words: any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('Action', 'Fin', ';', ',', '"', '\n', '\r', '1', 'é', '-', 'Total', '%', ' '),
    });
    fc.assert(fc.property(text, (written) => void outcome(Buffer.from(written))));
  });

  it('is read or refused in words: a workbook cut short, or with bytes changed', async () => {
    const { bytes } = await planInTwoTabs();
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.option(fc.nat(bytes.length)), (changes, length) => {
        const broken = Buffer.from(bytes);
        for (const [at, byte] of changes) broken[at] = byte;
        outcome(broken.subarray(0, length ?? undefined));
      }),
      { numRuns: 300 },
    );
  });

  it('is read or refused in words: a workbook whose XML is anything', () => {
    const token = fc.constantFrom(
      '<row r="2">',
      '</row>',
      '<c r="B2" t="s">',
      '<c t="n" s="1">',
      '</c>',
      '<v>',
      '7',
      '</v>',
      '<is>',
      '<t>',
      'x',
      '</t>',
      '<mergeCell ref="A1:B9"/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '"',
      '>',
      '<',
      '&#x41;',
      '&#9999999;',
      '/',
    );
    fc.assert(fc.property(fc.array(token, { maxLength: 60 }), (tokens) => void outcome(rawWorkbook(tokens.join('')))));
  });
});
