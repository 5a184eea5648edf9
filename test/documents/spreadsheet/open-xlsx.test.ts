import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { openSpreadsheet } from '../../../src/documents/spreadsheet/open-spreadsheet.ts';
import { codeLook } from '../../../src/documents/spreadsheet/xlsx-styles.ts';
import { UserError } from '../../../src/errors.ts';
import { planOfTheAgglo } from '../../support/messy-plans/plan-of-the-agglo.ts';
import { rawRow, rawWorkbook, rawZip } from '../../support/raw-workbook.ts';

const name = 'plan.xlsx';
const open = (bytes: Buffer) => openSpreadsheet({ name, bytes });
const cellsOf = (bytes: Buffer) => open(bytes)[0]?.rows.map(({ line, cells }) => ({ line, cells }));
const cell = (attributes: string, inside: string) => rawWorkbook(`<row r="1"><c ${attributes}>${inside}</c></row>`);
const onlyCell = (bytes: Buffer) => open(bytes)[0]?.rows[0]?.cells[0];

const CODES = Object.entries({ dates: '14', months: '17', percentages: '9', ours: '164' });
const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-40C]mmmm\\ yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${CODES.map(([, id]) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
const styled = (style: number, value: string) =>
  rawWorkbook(`<row r="1"><c s="${style}"><v>${value}</v></c></row>`, { 'xl/styles.xml': styles });

describe('a cell of a workbook', () => {
  it('keeps the value of a formula, and nothing of the formula', () => {
    expect(onlyCell(cell('t="str"', '<f>HYPERLINK("http://x")</f><v>Ludo</v>'))).toEqual({ text: 'Ludo' });
    expect(onlyCell(cell('', '<f>1+1</f><v>2</v>'))).toEqual({ text: '2', number: 2 });
    expect(onlyCell(cell('t="e"', '<f>1/0</f><v>#DIV/0!</v>'))).toEqual({ text: '#DIV/0!' });
  });

  it('is a date, a month, a percentage or a number, by how it is shown', () => {
    expect(onlyCell(styled(1, '44377'))).toEqual({ text: '30/06/2021', date: '2021-06-30' });
    expect(onlyCell(styled(2, '44348'))).toEqual({ text: 'juin 2021', date: '2021-06-01', isMonth: true });
    expect(onlyCell(styled(3, '0.07'))).toEqual({ text: '7 %', number: 0.07, isPercent: true });
    expect(onlyCell(styled(4, '44348'))).toEqual({ text: 'juin 2021', date: '2021-06-01', isMonth: true });
    expect(onlyCell(styled(0, '44377'))).toEqual({ text: '44377', number: 44_377 });
    expect(onlyCell(styled(99, '0.30000000000000004'))).toEqual({ text: '0,3', number: 0.3 });
  });

  it('holds entities, numbered characters and rich text', () => {
    expect(onlyCell(cell('t="inlineStr"', '<is><r><t>L&amp;R </t></r><r><t>&#233;t&#xE9;</t></r></is>'))?.text).toBe(
      'L&R été',
    );
    expect(onlyCell(cell('t="inlineStr"', '<is><t>un_x000D_\ndeux<![CDATA[ <3]]></t></is>'))?.text).toBe('un\ndeux <3');
  });

  it.each([
    ['dd/mm/yyyy', 'date'],
    ['[$-40C]d\\ mmmm\\ yyyy;@', 'date'],
    ['yyyy', 'date'],
    ['mmm\\-yy', 'month'],
    ['0.0%', 'percent'],
    ['General', 'plain'],
    ['#,##0.00\\ "€ par jour"', 'plain'],
    ['_-* #,##0.00\\ [$€-40C]_-', 'plain'],
    ['hh:mm', 'plain'],
    ['[h]:mm:ss', 'plain'],
  ])('shown as %s is a %s', (code, look) => {
    expect(codeLook(code)).toBe(look);
  });

  it('counts days from 1904 where the workbook does', () => {
    const files = {
      'xl/styles.xml': styles,
      'xl/workbook.xml':
        '<x:workbook xmlns:x="m" xmlns:r="r"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="Actions" r:id="rId1"/></x:sheets></x:workbook>',
    };
    expect(onlyCell(rawWorkbook('<row r="1"><c s="1"><v>42915</v></c></row>', files))?.date).toBe('2021-06-30');
  });
});

describe('a workbook', () => {
  it('reads as another reader does', async () => {
    const { bytes } = await planOfTheAgglo();
    const [other] = await readXlsxFile(bytes);
    const ours = open(bytes)[0]?.rows ?? [];
    for (const { line, cells } of ours) {
      cells.forEach((given, column) => {
        if (!given || given.mergedFrom !== undefined) return;
        const value = other?.data[line - 1]?.[column] as unknown;
        const theirs = value instanceof Date ? value.toISOString().slice(0, 10) : value;
        expect([line, column, given.date ?? given.number ?? given.text]).toEqual([line, column, theirs]);
      });
    }
    expect(ours.length).toBeGreaterThan(35);
  });

  it('shows neither its hidden tabs nor the lists of our drop-downs', async () => {
    const files = {
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${['Listes', 'Actions', 'Secret" state="hidden']
        .map((tab) => `<sheet name="${tab}" r:id="rId1"/>`)
        .join('')}</sheets></workbook>`,
    };
    expect(open(rawWorkbook(rawRow(1, 'a'), files)).map((tab) => tab.name)).toEqual(['Actions']);
  });

  it('says where rows stand, with gaps and without numbers', () => {
    const rows = `${rawRow(3, 'a')}<row><c><v>1</v></c></row><row r="1048576"><c r="C1048576"><v>2</v></c></row>`;
    expect(cellsOf(rawWorkbook(rows))?.map(({ line, cells }) => [line, cells.length])).toEqual([
      [3, 1],
      [4, 1],
      [1_048_576, 3],
    ]);
  });

  it('spreads what is merged downwards, and marks what is spread over the table', async () => {
    const bytes = await writeXlsxFile([
      [{ value: 'Titre', columnSpan: 3 }, null, null],
      [{ value: 'O1.1', rowSpan: 3 }, 'a', 'b'],
      [null, 'c', null],
      [null, null, null],
      ['O1.2', 'd', null],
    ]).toBuffer();
    expect(cellsOf(bytes)).toEqual([
      { line: 1, cells: [{ text: 'Titre', isWide: true }] },
      { line: 2, cells: [{ text: 'O1.1' }, { text: 'a' }, { text: 'b' }] },
      { line: 3, cells: [{ text: 'O1.1', mergedFrom: 2 }, { text: 'c' }] },
      { line: 5, cells: [{ text: 'O1.2' }, { text: 'd' }] },
    ]);
  });
});

describe('what is no workbook of ours says what to do', () => {
  const compound = (...after: Buffer[]) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), ...after]);

  it.each([
    ['an old Excel file', 'xls', compound()],
    ['a binary one', 'xlsb', rawZip({ 'xl/workbook.bin': 'x' })],
    [
      'a LibreOffice one',
      'ods',
      rawZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    ],
    ['a Numbers one', 'numbers', rawZip({ 'Index/Document.iwa': 'x' })],
    ['a Word document', 'other', rawZip({ 'word/document.xml': '<x/>' })],
  ] as const)('%s', (_, kind, bytes) => {
    expect(() => open(bytes)).toThrow('spreadsheetKind');
    try {
      open(bytes);
    } catch (error) {
      expect((error as UserError).detail).toEqual({ file: name, kind });
    }
  });

  it('a protected one', () => {
    const locked = compound(Buffer.from('EncryptedPackage', 'utf16le'));
    expect(() => open(locked)).toThrow(new UserError('spreadsheetProtected', { file: name }));
    const zip = rawWorkbook(rawRow(1, 'a'));
    const directory = zip.indexOf(Buffer.from('PK\u0001\u0002'));
    zip.writeUInt16LE(zip.readUInt16LE(directory + 8) | 1, directory + 8);
    expect(() => open(zip)).toThrow(new UserError('spreadsheetProtected', { file: name }));
  });

  it('an empty one', () => {
    expect(() => open(rawWorkbook('<row r="1"><c r="A1"/></row>'))).toThrow(
      new UserError('spreadsheetEmpty', { file: name }),
    );
  });
});
