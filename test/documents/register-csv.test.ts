import { describe, expect, it } from 'vitest';
import { registerCsv } from '../../src/documents/register-csv.ts';
import type { DecisionRecord } from '../../src/domain/decisions/decision-record.ts';
import { sampleDecision, sampleProposal } from '../support/sample-decision.ts';

const publisher = { name: 'Caf, Agglo et Ville', siret: null };

/** A file read by RFC 4180: quotes doubled, line ends kept inside quotes. */
function readCsv(decisions: DecisionRecord[]): Record<string, string>[] {
  const text = registerCsv(decisions, publisher).toString('utf8');
  expect(text.endsWith('\r\n')).toBe(true);
  const [headings = [], ...rows] = text
    .slice(0, -2)
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) =>
        quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ''])));
}

describe('the register as open data (SCDL « Délibérations » 2.1.2)', () => {
  it('has the columns of the standard in its order, and no mark of byte order', () => {
    expect(registerCsv([], publisher).toString('utf8')).toBe(
      'COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_MATIERE_CODE,DELIB_MATIERE_NOM,DELIB_OBJET,BUDGET_ANNEE,BUDGET_NOM,PREF_ID,PREF_DATE,VOTE_EFFECTIF,VOTE_REEL,VOTE_POUR,VOTE_CONTRE,VOTE_ABSTENTION,DELIB_URL\r\n',
    );
  });

  it('holds adopted decisions alone, a party being a vote', () => {
    const rows = readCsv([sampleDecision(), sampleProposal(), sampleProposal({ state: 'WITHDRAWN' })]);
    expect(rows).toEqual([
      {
        COLL_NOM: 'Caf, Agglo et Ville',
        COLL_SIRET: '',
        DELIB_ID: 'CT-2021-S1-03',
        DELIB_DATE: '2021-05-04',
        DELIB_MATIERE_CODE: '',
        DELIB_MATIERE_NOM: 'autre',
        DELIB_OBJET: 'Ouvrir le lieu d’accueil enfants-parents le 1er septembre.',
        BUDGET_ANNEE: '',
        BUDGET_NOM: '',
        PREF_ID: '',
        PREF_DATE: '',
        VOTE_EFFECTIF: '3',
        VOTE_REEL: '3',
        VOTE_POUR: '3',
        VOTE_CONTRE: '0',
        VOTE_ABSTENTION: '0',
        DELIB_URL: '',
      },
    ]);
  });

  it('counts no vote where the parties agreed to minutes, not to the decision alone', () => {
    expect(readCsv([sampleDecision({ positions: [] })])[0]).toMatchObject({
      VOTE_EFFECTIF: '3',
      VOTE_REEL: '',
      VOTE_POUR: '',
    });
  });

  it('keeps quotes, commas and accents, on one line', () => {
    const [row] = readCsv([sampleDecision({ text: 'Dire « oui », et "non",\r\npuis œuvrer.' })]);
    expect(row?.DELIB_OBJET).toBe('Dire « oui », et "non", puis œuvrer.');
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1+1', '\r\n=1+1', '＝1+1'])('lets no formula through: %j', (text) => {
    const [row] = readCsv([sampleDecision({ text })]);
    expect(row?.DELIB_OBJET).toBe(`'${text.trim()}`);
  });
});
