import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { registerXlsx } from '../../src/documents/register-xlsx.ts';
import type { DecisionRecord } from '../../src/domain/decisions/decision-record.ts';
import { plain } from '../support/plain.ts';
import { sampleDecision, samplePosition, sampleProposal } from '../support/sample-decision.ts';

/** Its two sheets as another program reads them, in plain spaces, each row by its headings. */
async function readBack(decisions: DecisionRecord[], language: 'fr' | 'en' = 'fr') {
  const sheets = await readXlsxFile(await registerXlsx(decisions, { language }));
  return plain(sheets).map(({ sheet, data: [headings = [], ...rows] }) => ({
    sheet,
    rows: rows.map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]]))),
  }));
}

describe('the register as a workbook', () => {
  it('has a row a decision, with dates that are dates in the zone of the agreement, and a row a voice', async () => {
    const [decisions, voices] = await readBack([sampleDecision(), sampleProposal()]);
    expect(decisions).toMatchObject({ sheet: 'Registre' });
    expect(decisions?.rows).toHaveLength(2);
    expect(decisions?.rows[0]).toMatchObject({
      Référence: 'CT-2021-S1-03',
      État: 'adoptée',
      'Enregistrée le': new Date('2021-05-02'),
      'Adoptée le': new Date('2021-05-04'),
      Échéance: new Date('2021-06-30'),
      Objectifs: 'P1 Soutenir la parentalité',
      Responsable: 'Yann Genêt',
    });
    expect(decisions?.rows[0]?.Voix).toContain('Caf : d’accord (Zoé de Caf, 03/05/2021, par courriel)');
    expect(decisions?.rows[1]).toMatchObject({ 'Adoptée le': null, Suivi: null });
    expect(decisions?.rows[1]?.Voix).toContain('Ville : en attente');
    expect(voices).toMatchObject({ sheet: 'Voix' });
    expect(voices?.rows).toHaveLength(4);
    expect(voices?.rows[0]).toMatchObject({ Partie: 'Caf', Date: new Date('2021-05-03'), Heure: '12:00' });
  });

  it('says of a party that changed its mind which of its voices counts (R-09)', async () => {
    const positions = [samplePosition('Caf', { choice: 'DISAGREE', reason: 'trop cher' }), samplePosition('Caf')];
    const [, voices] = await readBack([sampleProposal({ positions })]);
    expect(voices?.rows.map(({ Voix, Motif, Compte }) => [Voix, Motif, Compte])).toEqual([
      ['pas d’accord', 'trop cher', 'non'],
      ['d’accord', null, 'oui'],
    ]);
  });

  it('names the sheets and the indicators that a decision concerns, as far as its reader sees them', async () => {
    const sheets = [1, 2].map((number) => {
      return { id: `s${number}`, reference: `FA-0${number}`, title: `Titre ${number}`, objective: 'P1' };
    });
    const indicators = [{ id: 'i1', code: 'I-01', label: 'Places', objective: null }];
    const [decisions] = await readBack([sampleDecision({ sheets, indicators })]);
    expect(decisions?.rows[0]).toMatchObject({
      'Fiches action': 'FA-01 Titre 1\nFA-02 Titre 2',
      Indicateurs: 'I-01 Places',
    });
  });

  it('is in English for whoever reads English', async () => {
    const [decisions, voices] = await readBack([sampleDecision()], 'en');
    expect([decisions?.sheet, voices?.sheet]).toEqual(['Register', 'Voices']);
    expect(decisions?.rows[0]).toMatchObject({ State: 'adopted' });
  });

  it('holds no formula, whatever people typed, and keeps what they typed', async () => {
    const texts = ['=1+1', '+33 6', '-2', '@SUM(A1)', "=cmd|'/C calc'!A0"];
    const decisions = texts.map((text) => sampleDecision({ text, owner: { id: 'o', name: text } }));
    const files = unzipSync(await registerXlsx(decisions, { language: 'fr' }));
    const sheets = Object.entries(files).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(2);
    for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
    const [read] = await readBack(decisions);
    expect(read?.rows.map(({ Texte }) => Texte)).toEqual(texts);
  });

  it('opens whatever stands in a text: control characters, lone halves, forty thousand signs', async () => {
    const text = `a\u0000\u0007b\ud800${'é'.repeat(40_000)}`;
    const [read] = await readBack([sampleDecision({ text })]);
    const cell = String(read?.rows[0]?.Texte);
    expect(cell).toMatch(/^ab\ufffd?é{3}/);
    expect(cell).toMatch(/…$/);
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell.length).toBeGreaterThan(32_700);
  });

  it('freezes its headings, and opens with nothing in it', async () => {
    const files = unzipSync(await registerXlsx([], { language: 'fr' }));
    expect(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toMatch(/<pane[^>]*state="frozen"/);
    expect((await readBack([])).map(({ rows }) => rows)).toEqual([[], []]);
  });
});
