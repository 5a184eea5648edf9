import { describe, expect, it } from 'vitest';
import { paperDocx } from '../../src/documents/paper-docx.ts';
import { paperPdf } from '../../src/documents/paper-pdf.ts';
import { decisionPaper } from '../../src/documents/papers/decision-paper.ts';
import type { DecisionRecord } from '../../src/domain/decisions/decision-record.ts';
import { sampleDecision, sampleMessage, samplePosition, sampleProposal } from '../support/sample-decision.ts';
import { paragraphsOf, readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

const createdAt = new Date('2021-06-30T08:00:00Z');
const paperOf = (decision: DecisionRecord, language: 'fr' | 'en' = 'fr') =>
  decisionPaper({ decision, language, agreement: 'AILLEURS', createdAt, logos: [] });

/** What a person reads of it, in both formats. */
async function readBoth(decision: DecisionRecord, language: 'fr' | 'en' = 'fr') {
  const paper = paperOf(decision, language);
  const pdf = await readPdf(await paperPdf(paper));
  const docx = readDocx(await paperDocx(paper));
  const parts = docx.names.filter((name) => /^word\/(document|header\d)\.xml$/.test(name));
  const word = parts.flatMap((name) => paragraphsOf(docx.part(name))).map(({ text }) => text);
  // A hash too long for a line is broken wherever the line ends.
  return { pages: pdf.pages.length, pdf: pdf.text.replace(/\s+/g, ''), word: word.join(' ').replace(/\s+/g, '') };
}

const solid = (text: string) => text.replace(/\s+/g, '');

describe('the extract of a decision', () => {
  it('carries its voices, its proof and its place in the register (R-21)', async () => {
    const decision = sampleDecision({
      positions: [
        samplePosition('Caf', { capacity: 'REPRESENTATIVE' }),
        samplePosition('Agglo'),
        samplePosition('Ville'),
      ],
      corrects: 'CT-2021-S1-01',
      messages: [sampleMessage({ editedAt: new Date('2021-05-06T10:00:00Z') })],
    });
    const { pdf, word } = await readBoth(decision);
    const expected = [
      'Extrait du registre des décisions — CT-2021-S1-03',
      'Comité technique',
      decision.text,
      'P1 — Soutenir la parentalité',
      'Corrige la décision CT-2021-S1-01.',
      'Zoé de Caf (suppléance)',
      'Zoé de Ville (titulaire)',
      '3 mai 2021 à 12:00, par courriel',
      'Yann Genêt',
      'Noël Çelik, 2 mai 2021 à 00:30',
      'budget prévisionnel.pdf',
      'https://exemple.slack.com/archives/C1/p1',
      'Modifié dans Slack le 6 mai 2021 à 12:00',
      'N° d’ordre 7',
      'a1'.repeat(32),
      'b2'.repeat(32),
      'c3'.repeat(32),
      'Sources (art. 7)',
    ];
    for (const text of [pdf, word]) {
      for (const each of expected) expect(text).toContain(solid(each));
      expect(text).not.toContain('PROJET');
    }
  });

  it('says of a proposal that it is none yet, and who is still silent', async () => {
    const { pdf, word } = await readBoth(sampleProposal());
    for (const text of [pdf, word]) {
      expect(text).toContain(solid('PROJET, accord 1/3'));
      expect(text).toContain(solid('Cette décision n’est pas adoptée : accord 1/3.'));
      expect(text).not.toContain(solid('Extrait du registre'));
      expect(text).not.toContain(solid('N° d’ordre'));
    }
    expect(paperOf(sampleProposal()).blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: [expect.anything(), ['Agglo', 'en attente', '—', '—'], ['Ville', 'en attente', '—', '—']],
    });
  });

  it('tells apart voices that no longer count, and parties that agreed by the minutes', () => {
    const changed = paperOf(
      sampleProposal({
        positions: [
          samplePosition('Caf', { choice: 'DISAGREE', at: new Date('2021-05-02T10:00:00Z') }),
          samplePosition('Caf'),
        ],
      }),
    );
    const former = changed.blocks.find((block) => block.kind === 'bullets' && block.items[0]?.startsWith('Caf'));
    expect(former).toMatchObject({ items: ['Caf : pas d’accord (Zoé de Caf, 2 mai 2021 à 12:00, par courriel)'] });
    expect(JSON.stringify(paperOf(sampleDecision({ positions: [] })).blocks)).toContain('accord par le compte rendu');
  });

  it('prints whole in English, over pages, in both formats', async () => {
    const text = Array.from({ length: 80 }, (_, index) => `Clause ${index + 1}. ${'The parties agree. '.repeat(5)}`);
    const { pages, pdf, word } = await readBoth(sampleDecision({ text: text.join('\n') }), 'en');
    expect(pages).toBeGreaterThanOrEqual(3);
    for (const read of [pdf, word]) {
      expect(read).toContain(solid('Extract of the register of decisions'));
      for (const line of text) expect(read).toContain(solid(line.slice(0, 30)));
    }
  });
});
