import { describe, expect, it } from 'vitest';
import type { PaperBlock } from '../../src/documents/paper.ts';
import { paperPdf } from '../../src/documents/paper-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { logo, samplePaper } from './sample-paper.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => `ligne ${index + 1}`).join('\n');
const read = async (blocks: PaperBlock[]) => readPdf(await paperPdf(samplePaper(2, { blocks })));

describe('a paper as a PDF', () => {
  it('says what it is: title, language, author, date, and that it is tagged', async () => {
    const title = 'Compte rendu — Ville & Agglo <2021>';
    const { info, isMarked, description } = await readPdf(await paperPdf(samplePaper(2, { title })));
    expect(info).toMatchObject({ Title: title, Author: 'Secrétariat de la convention', Language: 'fr-FR' });
    expect(info.CreationDate).toBe('D:20210616083000Z');
    expect(isMarked).toBe(true);
    expect(description('dc:title')).toBe(title);
    expect(description('pdfuaid:part')).toBe('1');
    const english = await readPdf(await paperPdf(samplePaper(2, { language: 'en' })));
    expect(english.info.Language).toBe('en-GB');
  });

  it('keeps every text, in the order of the paper', async () => {
    const { text } = await readPdf(await paperPdf(samplePaper(2)));
    const inOrder = [
      'Compte rendu — Comité technique de suivi',
      'mardi 15 juin 2021',
      'Présences',
      'Vice-présidente',
      'Ordre du jour',
      'Mise en œuvre',
      '« Accueil du mercredi » → étude',
      '½ ETP',
      'Signatures',
      'Œdipe d’Aÿ',
    ];
    const places = inOrder.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('tells screen readers its headings, lists, tables and pictures, and not what repeats on each page', async () => {
    const { pages } = await readPdf(await paperPdf(samplePaper(60)));
    const roles = pages.flatMap((page) => page.roles);
    const times = (role: string) => roles.filter((one) => one === role).length;
    expect(times('H1')).toBe(1);
    expect(times('H2')).toBe(4);
    expect(times('H3')).toBe(2);
    expect(times('Lbl')).toBe(6);
    expect(times('LBody')).toBe(6);
    // 4 columns, and 5 facts that head their rows; the repeated headings are no content.
    expect(times('TH')).toBe(4 + 5);
    expect(times('TD')).toBe(60 * 3 + 5);
    expect(pages[0]?.alts).toEqual(['Caf', 'Agglo', 'Ville']);
  });

  it('never skips a level of headings', async () => {
    const { pages } = await read([{ kind: 'heading', level: 2, text: 'Sans titre au-dessus' }]);
    expect(pages[0]?.roles).toContain('H2');
    expect(pages[0]?.roles).not.toContain('H3');
  });

  it('has its headings as bookmarks, the lower ones under the upper ones', async () => {
    const { outline } = await readPdf(await paperPdf(samplePaper(2)));
    expect(outline?.map(({ title, items }) => [title, items.length])).toEqual([
      ['Présences', 0],
      ['Ordre du jour', 0],
      ['Points examinés', 2],
      ['Signatures', 0],
    ]);
  });

  it('has the draft mark and its number on every page, and a table’s headings wherever it goes on', async () => {
    const { pages } = await readPdf(await paperPdf(samplePaper(60)));
    expect(pages.length).toBeGreaterThan(4);
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain('PROJET');
      expect(text).toContain(`Page ${index + 1} sur ${pages.length}`);
      if (text.includes('La Fontaine-')) expect(text).toContain('Nom et fonction');
    }
    expect(pages.filter(({ text }) => text.includes('Nom et fonction')).length).toBeGreaterThan(3);
  });

  it('parts no row between two pages', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => [`début ${index}\n${lines(8)}\nfin ${index}`]);
    const { pages } = await read([{ kind: 'table', headings: ['Texte'], rows, widths: [1] }]);
    for (const { text } of pages) {
      const [begun, ended] = [/début \d+/g, /fin \d+/g].map((words) => text.match(words)?.length);
      expect(begun).toBe(ended);
    }
  });

  it('leaves no heading alone at a page’s foot', async () => {
    for (let count = 24; count < 40; count++) {
      const { pages } = await read([
        { kind: 'paragraph', text: lines(count) },
        { kind: 'heading', level: 1, text: 'Chapitre' },
        { kind: 'heading', level: 2, text: 'Section' },
        { kind: 'paragraph', text: lines(5) },
      ]);
      const page = pages.find(({ text }) => text.includes('Chapitre'));
      expect(page?.text).toMatch(/Chapitre\s+Section\s+ligne 1\s+ligne 2/);
    }
  });

  it('leaves no line of a paragraph alone on a page', async () => {
    for (let count = 28; count < 42; count++) {
      const { pages } = await read([
        { kind: 'paragraph', text: lines(count) },
        { kind: 'paragraph', text: 'début\nsuite\nsuite\nfin' },
      ]);
      for (const { text } of pages) {
        const own = text.match(/^(début|suite|fin) ?$/gm)?.length ?? 0;
        expect([0, 2, 4]).toContain(own);
      }
    }
  });

  it('writes nothing outside the margins, however long the words and the cells', async () => {
    const long = `${'mot '.repeat(2500)}${'x'.repeat(1000)}`;
    const { pages } = await read([
      { kind: 'paragraph', text: long },
      { kind: 'heading', level: 1, text: 'T'.repeat(300) },
      { kind: 'bullets', items: [long] },
      {
        kind: 'table',
        headings: ['a', 'H'.repeat(80)],
        rows: [
          ['b', long],
          ['c'.repeat(90), 'd'],
        ],
        widths: [5, 95],
      },
      { kind: 'table', headings: Array(14).fill('Colonne'), rows: [Array(14).fill('100 000 €')], widths: [] },
      { kind: 'signatures', names: [{ name: 'N'.repeat(200), office: long }] },
    ]);
    expect(pages.length).toBeGreaterThan(5);
    for (const { text, x, y, width } of pages.flatMap(({ texts }) => texts)) {
      const place = `« ${text.slice(0, 20)} »`;
      expect(x, place).toBeGreaterThan(70);
      // A line's last space may stand in the margin.
      expect(x + width, place).toBeLessThan(595 - 70 + 4);
      expect(y, place).toBeGreaterThan(20);
      expect(y, place).toBeLessThan(842 - 30);
    }
  });

  it('shows a sign where the font has none, and goes on', async () => {
    const { text } = await read([{ kind: 'paragraph', text: 'avant 😀 日本 👨‍👩‍👧 après : e\u0301 ☐ ✓ Ελλάδα' }]);
    expect(text).toContain('avant \ufffd \ufffd\ufffd \ufffd après : é □ √ Ελλάδα');
  });

  it('breaks pages where told, and leaves none empty', async () => {
    const { pages } = await read([
      { kind: 'paragraph', text: 'un' },
      { kind: 'pageBreak' },
      { kind: 'pageBreak' },
      { kind: 'paragraph', text: 'deux' },
      { kind: 'pageBreak' },
    ]);
    expect(pages).toHaveLength(2);
  });

  it('gives the same bytes for the same paper, whatever was made before', async () => {
    const first = await paperPdf(samplePaper(2));
    await paperPdf(samplePaper(2, { title: 'Ω μ µ ‑ autre chose', language: 'en' }));
    expect((await paperPdf(samplePaper(2))).equals(first)).toBe(true);
  });

  it('writes a party’s name where its logo cannot be read', async () => {
    const broken = { ...logo('Syndicat', 10, 10, [0, 0, 0]), picture: Buffer.from('no picture') };
    const { pages } = await readPdf(await paperPdf(samplePaper(2, { logos: [broken] })));
    expect(pages[0]?.text).toContain('Syndicat');
  });
});
