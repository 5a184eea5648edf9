import { describe, expect, it } from 'vitest';
import { occasionOf } from '../../src/documents/meeting-file.ts';
import { paperDocx } from '../../src/documents/paper-docx.ts';
import { paperPdf } from '../../src/documents/paper-pdf.ts';
import { minutesPaper } from '../../src/documents/papers/minutes-paper.ts';
import { type MinutesContent, minutesHash } from '../../src/domain/minutes/minutes-content.ts';
import { sampleMeeting } from '../support/meeting-paper.ts';
import { paragraphsOf, readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

type Person = MinutesContent['people'][number];

const somebody = (name: string, party: string | null, differing: Partial<Person> = {}): Person => {
  return { name, party, jobTitle: null, capacity: 'HOLDER', presence: 'PRESENT', representedBy: null, ...differing };
};

function minutesOf(differing: Partial<MinutesContent>) {
  const meeting = sampleMeeting({ state: 'HELD' });
  const content: MinutesContent = {
    ...{ reference: 'COPIL-2021', committee: 'Comité de pilotage', day: meeting.day, hour: '14:00' },
    ...{
      place: meeting.place,
      link: null,
      chair: 'Ville',
      secretariat: 'Agglo',
      people: [],
      absentParties: [],
      points: [],
    },
    ...differing,
  };
  const source = { meeting, language: 'fr' as const, agreement: 'AILLEURS', createdAt: meeting.revisedAt, logos: [] };
  return { content, paper: minutesPaper({ ...occasionOf(source), content, version: null, isApproved: false }) };
}

const people = [
  somebody('Zoé Œillet', 'Caf'),
  somebody('Noël Çelik', 'Ville', { arrivedAt: 3 }),
  somebody('Inès Lefèvre', 'Ville', { presence: 'REPRESENTED', representedBy: 'Aÿ Dûment' }),
  somebody('Claire Aubépine', null, { capacity: 'INVITEE' }),
];

describe('minutes on paper', () => {
  it('say by party who was there, from which point, and who held whose place (X3-19)', async () => {
    const { body } = readDocx(await paperDocx(minutesOf({ people }).paper));
    const cells = paragraphsOf(body).map(({ text }) => text);
    const from = cells.indexOf('Présence');
    expect(cells.slice(from, from + 15).filter((text) => text !== '')).toEqual([
      ...['Présence', 'Partie', 'Noms'],
      ...['Présents', 'Caf', 'Zoé Œillet'],
      ...['Ville', 'Noël Çelik (arrivé·e au point 3)'],
      ...['sans voix', 'Claire Aubépine'],
      ...['Représentés', 'Ville', 'Inès Lefèvre (représenté·e par Aÿ Dûment)'],
    ]);
  });

  it('say the quorum where there is one, reached late or not at all, and what is to be confirmed (R-07)', async () => {
    const read = async (differing: Partial<MinutesContent>) =>
      (await readPdf(await paperPdf(minutesOf({ people, ...differing }).paper))).text.replace(/\s+/g, ' ');
    const quorum = { rule: 'half', present: 7, needed: 6, of: 12, from: 3 } as const;
    const text = await read({ quorum, lateParties: [{ party: 'Ville', from: 3 }] });
    expect(text).toContain('atteint à partir du point 3, pas avant, 7 sur 12, 6 à atteindre.');
    expect(text).toContain('Ville : personne n’était présent avant le point 3.');
    expect(await read({ quorum: { ...quorum, from: null } })).toContain('non atteint, 7 sur 12, 6 à atteindre.');
    expect(await read({})).not.toContain('Quorum');
  });

  it('have a fingerprint that late arrivals and the quorum change', () => {
    const plain = minutesOf({ people: [somebody('Zoé Œillet', 'Caf')] }).content;
    const late = minutesOf({ people: [somebody('Zoé Œillet', 'Caf', { arrivedAt: 2 })] }).content;
    const quorum = { rule: 'half', present: 1, needed: 1, of: 1, from: 1 } as const;
    expect(new Set([plain, late, { ...plain, quorum }].map(minutesHash)).size).toBe(3);
  });

  it('of sixty members print whole, in both formats', async () => {
    const sixty = Array.from({ length: 60 }, (_, index) =>
      somebody(`Prénom-Composé ${index + 1} de La Fontaine-Œuvrée`, ['Caf', 'Agglo', 'Ville'][index % 3] ?? null),
    );
    const { paper } = minutesOf({ people: sixty });
    const pdf = (await readPdf(await paperPdf(paper))).text.replace(/\s+/g, ' ');
    const word = paragraphsOf(readDocx(await paperDocx(paper)).body)
      .map(({ text }) => text)
      .join(' ');
    for (const { name } of sixty) for (const text of [pdf, word]) expect(text).toContain(name);
  });
});
