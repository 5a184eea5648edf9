import { describe, expect, it } from 'vitest';
import { paperDocx } from '../../src/documents/paper-docx.ts';
import { paragraphsOf, readDocx } from './read-docx.ts';
import { samplePaper } from './sample-paper.ts';

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

describe('a paper as a Word document', () => {
  it('keeps every text, in order, under Word’s own styles', async () => {
    const { body } = readDocx(await paperDocx(samplePaper(2)));
    const styled = paragraphsOf(body).filter(({ text }) => text);
    expect(styled.slice(0, 4)).toEqual([
      { style: 'Title', text: 'Compte rendu — Comité technique de suivi' },
      { style: 'Subtitle', text: '15 juin 2021, 14:00, Hôtel de ville, salle du conseil' },
      { style: 'TableHeading', text: 'Date' },
      { style: 'TableText', text: 'mardi 15 juin 2021, de 14:00 à 16:10' },
    ]);
    expect(styled.filter(({ style }) => style?.startsWith('Heading')).map(({ style, text }) => [style, text])).toEqual([
      ['Heading1', 'Présences'],
      ['Heading1', 'Ordre du jour'],
      ['Heading1', 'Points examinés'],
      ['Heading2', '1. Approbation du compte rendu précédent'],
      ['Heading2', '2. Mise en œuvre du plan d’actions'],
      ['Heading1', 'Signatures'],
    ]);
    expect(styled).toContainEqual({
      style: undefined,
      text: 'Le compte rendu est approuvé sans réserve.\nAucune observation n’a été reçue.',
    });
    expect(styled).toContainEqual({ style: 'ListParagraph', text: '« Accueil du mercredi » → étude' });
    expect(styled).toContainEqual({ style: 'Signatory', text: 'Œdipe d’Aÿ' });
  });

  it.each([
    ['fr', 'fr-FR'],
    ['en', 'en-GB'],
  ] as const)('is proofread in the paper’s language (%s)', async (language, tag) => {
    const { part } = readDocx(await paperDocx(samplePaper(2, { language })));
    expect(part('word/styles.xml')).toContain(`<w:lang w:val="${tag}"`);
    expect(part('docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
  });

  it.each([2, 60])('repeats a table’s headings on each page and parts no row (%i members)', async (members) => {
    const { body } = readDocx(await paperDocx(samplePaper(members)));
    expect(count(body, /<w:tblHeader\/>/g)).toBe(1);
    expect(count(body, /<w:trHeight w:val="720" w:hRule="atLeast"\/>/g)).toBe(members);
    expect(count(body, /<w:cantSplit\/>/g)).toBe(count(body, /<w:tr>/g));
  });

  it('numbers each list from one', async () => {
    const list = { kind: 'numbered' as const, items: ['un', 'deux'] };
    const { body } = readDocx(await paperDocx(samplePaper(2, { blocks: [list, list] })));
    const lists = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(lists[0]).toBe(lists[1]);
    expect(lists[2]).toBe(lists[3]);
    expect(lists[0]).not.toBe(lists[2]);
  });

  it('is an A4 sheet with margins of 2.5 cm', async () => {
    const { body } = readDocx(await paperDocx(samplePaper(2)));
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(body).toContain('<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"');
  });

  it('has the draft mark on every page, the logos with their names on the first, and page numbers as fields', async () => {
    const { part, names } = readDocx(await paperDocx(samplePaper(2)));
    const headers = names.filter((name) => /word\/header\d/.test(name)).map(part);
    expect(headers).toHaveLength(2);
    for (const header of headers) expect(header).toContain('PROJET');
    const alternatives = headers.flatMap((header) => [...header.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)]);
    expect(alternatives.map(([, name]) => name)).toEqual(['Caf', 'Agglo', 'Ville']);
    for (const footer of names.filter((name) => /word\/footer\d/.test(name)).map(part)) {
      expect(footer).toMatch(/Page .*PAGE.* sur .*NUMPAGES/s);
      expect(footer).toContain('Convention territoriale globale du pays d’Ailleurs');
    }
  });

  it('has no mark and no logo when there is none', async () => {
    const { part, names } = readDocx(await paperDocx(samplePaper(2, { isDraft: null, logos: [] })));
    for (const header of names.filter((name) => /word\/header\d/.test(name)).map(part)) {
      expect(header).not.toContain('PROJET');
      expect(header).not.toContain('<w:drawing>');
    }
  });

  it('is dated by the paper, never by the machine’s clock, and the same paper gives the same bytes', async () => {
    const first = await paperDocx(samplePaper(2));
    const properties = readDocx(first).part('docProps/core.xml');
    expect([...properties.matchAll(/W3CDTF">([^<]*)</g)].map(([, date]) => date)).toEqual([
      '2021-06-16T08:30:00Z',
      '2021-06-16T08:30:00Z',
    ]);
    expect((await paperDocx(samplePaper(2))).equals(first)).toBe(true);
  });

  it('leaves out empty lists, and breaks that would leave an empty page', async () => {
    const { body } = readDocx(
      await paperDocx(
        samplePaper(2, {
          facts: [],
          blocks: [
            { kind: 'bullets', items: [] },
            { kind: 'signatures', names: [] },
            { kind: 'table', headings: [], rows: [], widths: [] },
            { kind: 'pageBreak' },
            { kind: 'pageBreak' },
            { kind: 'paragraph', text: 'seul' },
            { kind: 'pageBreak' },
          ],
        }),
      ),
    );
    expect(count(body, /<w:pageBreakBefore\/>/g)).toBe(1);
    expect(count(body, /<w:tbl>/g)).toBe(0);
    expect(
      paragraphsOf(body)
        .filter(({ text }) => text)
        .at(-1)?.text,
    ).toBe('seul');
  });
});
