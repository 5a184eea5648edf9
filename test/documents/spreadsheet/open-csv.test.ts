import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSpreadsheet } from '../../../src/documents/spreadsheet/open-spreadsheet.ts';
import { UserError } from '../../../src/errors.ts';

function open(bytes: Buffer | string, name = 'plan.csv') {
  const [table] = openSpreadsheet({ name, bytes: Buffer.from(bytes) });
  return table?.rows.map(({ line, cells }) => [line, ...cells.map((cell) => cell?.text ?? null)]) ?? [];
}

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a CSV, whatever program wrote it', () => {
  it.each([
    ['UTF-8', Buffer.from('Intitulé;Âges\nCœur d’été;3–6 €')],
    ['UTF-8 with its mark', Buffer.from('\ufeffIntitulé;Âges\nCœur d’été;3–6 €')],
    ['UTF-16', utf16('Intitulé;Âges\nCœur d’été;3–6 €')],
    ['UTF-16, the other way round', utf16('Intitulé;Âges\nCœur d’été;3–6 €').swap16()],
    ['Windows-1252', Buffer.from('Intitul\xe9;\xc2ges\nC\x9cur d\x92\xe9t\xe9;3\x966 \x80', 'latin1')],
  ])('is read in %s', (_, bytes) => {
    expect(open(bytes)).toEqual([
      [1, 'Intitulé', 'Âges'],
      [2, 'Cœur d’été', '3–6 €'],
    ]);
  });

  it.each([
    ['semicolons', 'Action;Pilote\n"Ludo; café";Inès, Yann\nCafé, parents, bébés;Paul\n'],
    ['commas', 'Action,Pilote\n"Ludo; café","Inès, Yann"\n"Café, parents, bébés",Paul\n'],
    ['tabs', 'Action\tPilote\nLudo; café\tInès, Yann\nCafé, parents, bébés\tPaul\n'],
    ['what its first line declares', 'sep=|\nAction|Pilote\nLudo; café|Inès, Yann\nCafé, parents, bébés|Paul\n'],
  ])('is cut by %s', (_, text) => {
    expect(open(text)).toEqual([
      [1, 'Action', 'Pilote'],
      [2, 'Ludo; café', 'Inès, Yann'],
      [3, 'Café, parents, bébés', 'Paul'],
    ]);
  });

  it('numbers lines as spreadsheets do: a cell of several lines is one, a blank line counts', () => {
    expect(open('Action;Étapes\r\n\r\nLudo;"un\r\ndeux"\r\n;;\r\nCafé;"dit ""oui"""')).toEqual([
      [1, 'Action', 'Étapes'],
      [3, 'Ludo', 'un\ndeux'],
      [5, 'Café', 'dit "oui"'],
    ]);
  });

  it('takes away the apostrophe that keeps a text from being a formula, and no other', () => {
    expect(open("Action;Note\n'=1+1;'-2\n'été;l'an")).toEqual([
      [1, 'Action', 'Note'],
      [2, '=1+1', '-2'],
      [3, "'été", "l'an"],
    ]);
  });

  it('keeps what follows a closing quote, and a quote that nothing closes', () => {
    expect(open('Action;Note\n"Ludo" bus;a 5" b\n"sans fin;c')).toEqual([
      [1, 'Action', 'Note'],
      [2, 'Ludo bus', 'a 5" b'],
      [3, 'sans fin;c'],
    ]);
  });

  it('gives back any table that was written, whatever its cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', "'", ' ', '=', '\t', '€') });
    const tidy = (text: string) => text.replaceAll('\t', ' ').trim();
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
        fc.pre(rows.some((row) => row.some((text) => tidy(text) !== '')));
        // The exporter's own guard, and its header above.
        const guarded = (text: string) => (/^'*[=+\-@]/.test(text) ? `'${text}` : text);
        const line = (row: string[]) => row.map((text) => `"${guarded(tidy(text)).replaceAll('"', '""')}"`).join(';');
        const read = open(['A;B;C', ...rows.map(line)].join('\r\n'));
        const expected = rows.flatMap((row, index) => {
          const texts = row.map((text) => tidy(text) || null);
          while (texts.at(-1) === null) texts.pop();
          return texts.length > 0 ? [[index + 2, ...texts]] : [];
        });
        expect(read.slice(1)).toEqual(expected);
      }),
    );
  });

  it.each([
    ['a PDF', '%PDF-1.7\n…'],
    ['a web page that calls itself .xls', '<html><table><tr><td>Action</td></tr></table></html>'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ])('is not %s', (_, bytes) => {
    expect(() => open(bytes)).toThrow(new UserError('spreadsheetKind', { file: 'plan.csv', kind: 'other' }));
  });

  it.each(['', '\n\n', ';;;\n;;;', '\ufeff'])('is not empty: %j', (text) => {
    expect(() => open(text)).toThrow(new UserError('spreadsheetEmpty', { file: 'plan.csv' }));
  });

  it('has at most five thousand rows, blank ones not counted, and two hundred columns', () => {
    const rows = (count: number) => Array.from({ length: count }, () => 'a;b').join('\n\n');
    expect(open(rows(5000)).at(-1)).toEqual([9999, 'a', 'b']);
    expect(() => open(rows(5001))).toThrow('spreadsheetTooWide');
    expect(() => open(`${';'.repeat(200)}a`)).toThrow('spreadsheetTooWide');
    expect(open(`${';'.repeat(199)}a`)[0]).toHaveLength(201);
  });

  it('weighs at most two megabytes', () => {
    expect(() => open(Buffer.alloc(2 * 1024 * 1024 + 1, 'a'))).toThrow(
      new UserError('fileTooLarge', { file: 'plan.csv', megabytes: 2 }),
    );
  });
});
