import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { issoireFile } from '../../support/seed-file.ts';

/** The agreement as signed, beside the file that was read out of it. */
const SIGNED = path.resolve(import.meta.dirname, '../../../prisma/seed/issoire.txt');

/** Spaces, line ends and the stars of bold and italic text do not count; every letter does. */
function plain(text: string): string {
  return text.replaceAll('*', '').replace(/\s+/g, ' ');
}

const file = issoireFile();
const seats = file.committees.flatMap(({ seatRules }) => seatRules);
const labels: [kind: string, labels: string[]][] = [
  ['axis', file.axes.map(({ label }) => label)],
  ['mission', file.missions],
  ['objective', file.objectives.flatMap((one) => [one.label, ...one.operational.map(({ label }) => label)])],
  ['seat', seats.map(({ label }) => label)],
  ['mission of a committee', file.committees.flatMap(({ missions }) => missions.map(({ label }) => label))],
  ['visa', file.legalReferences.map(({ text }) => text)],
  [
    'name of a party',
    file.parties.flatMap(({ officialName, statedName, aliases }) => [officialName, `« ${statedName} »`, ...aliases]),
  ],
  ['deciding body', file.parties.flatMap(({ authorizingActs }) => authorizingActs.map(({ body }) => body))],
  ['purpose and forms', [file.agreement.purpose, file.agreement.terminationForm, file.agreement.titlePeriod]],
];

describe('the labels of Issoire', () => {
  const text = plain(readFileSync(SIGNED, 'utf8'));

  it.each(labels)('each %s stands to the letter in the agreement', (_, all) => {
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((label) => !text.includes(plain(label)))).toEqual([]);
  });

  it('the title, printed in capitals, and the titles of documents stand there too, whatever their case', () => {
    const lower = text.toLowerCase();
    const titles = [file.agreement.title, ...file.documents.map(({ title }) => title.replace(/^Annexe 5 : /, ''))];
    expect(titles.filter((title) => !lower.includes(plain(title).toLowerCase()))).toEqual([]);
  });

  it('the text’s own slips are kept', () => {
    const all = labels.flatMap(([, some]) => some).join('\n');
    for (const slip of [
      'petites enfance',
      'Animation de la Vie Sociale',
      "Caisse d'Allocations familiales du Puy de Dôme",
    ]) {
      expect(all).toContain(slip);
    }
  });
});
