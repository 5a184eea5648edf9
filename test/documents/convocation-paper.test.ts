import { describe, expect, it } from 'vitest';
import { paperDocx } from '../../src/documents/paper-docx.ts';
import { paperPdf } from '../../src/documents/paper-pdf.ts';
import { sampleConvocation, sampleMeeting, samplePoint } from '../support/meeting-paper.ts';
import { paragraphsOf, readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';

const read = async (...given: Parameters<typeof sampleConvocation>) =>
  (await readPdf(await paperPdf(sampleConvocation(...given)))).text.replace(/\s+/g, ' ');

const delay = { days: 15, counting: 'calendar', deadline: '2021-03-15', isKept: true } as const;

describe('a convocation on paper', () => {
  it('says when, where, from afar, who convenes, the agenda, how to answer and the delay (X3-17)', async () => {
    const text = await read();
    for (const said of [
      'Convocation — Comité de pilotage',
      '30 mars 2021 à 14:00 (1 h 30)',
      'Hôtel de ville, 1er étage',
      'https://visio.example/copil',
      'Réunion convoquée par la présidence (Ville) et le secrétariat (Agglo).',
      '1. Point d’étape 1 (échange)',
      'Pièces : https://ville.example/étude.pdf',
      'présent·e, à distance, excusé·e, ou représenté·e',
      'Délai de convocation : 15 jours calendaires.',
      'Envoyée le 1er mars 2021, au plus tard le 15 mars 2021 : délai respecté.',
      'Au moins une personne est attendue pour chaque partie',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('PROJET');
    expect(text).not.toContain('Quorum');
  });

  it('says how many points are not for whom it is made, never that there are none (Art. 12)', async () => {
    const text = await read({ agenda: [], reserved: 2 });
    expect(text).toContain('2 éléments réservés aux parties');
    expect(text).not.toContain('pas encore établi');
  });

  it('is the same in Word, headings and list included', async () => {
    const { body } = readDocx(await paperDocx(sampleConvocation()));
    const paragraphs = paragraphsOf(body);
    const headings = paragraphs.filter(({ style }) => style === 'Heading1').map(({ text }) => text);
    expect(headings).toEqual(['Ordre du jour', 'Répondre', 'Délai et présences']);
    expect(paragraphs.map(({ text }) => text)).toContain('2. Point d’étape 2 (échange)');
  });

  it('sent anew says that it replaces the former one, and why', async () => {
    const moved = sampleMeeting({ reason: 'Élections', sequence: 1 });
    const convocation = {
      sentOn: '2021-03-20',
      isUpdated: true,
      delay: { ...delay, isKept: false },
      quorum: 'none',
    } as const;
    const text = await read({ convocation }, moved);
    expect(text).toContain('Cette convocation remplace la précédente. Motif du changement : Élections');
    expect(text).toContain('Envoyée le 20 mars 2021, au plus tard le 15 mars 2021 : délai non respecté.');
  });

  it('is marked as a draft before it is sent, and as void once the meeting is cancelled', async () => {
    const draft = await read({ agenda: [], convocation: { sentOn: null, isUpdated: false, delay, quorum: 'half' } });
    expect(draft).toContain('PROJET');
    expect(draft).toContain('Quorum : la moitié des membres qui siègent, au moins.');
    expect(draft).toContain('L’ordre du jour n’est pas encore établi.');
    expect(draft).toContain('Pas encore envoyée ; à envoyer au plus tard le 15 mars 2021.');
    expect(await read({}, sampleMeeting({ state: 'CANCELLED' }))).toContain('RÉUNION ANNULÉE');
  });

  it('is convened by the coordination where the text knows neither chair nor secretariat (K-9)', async () => {
    const text = await read({}, sampleMeeting({ chair: null, secretariat: null }));
    expect(text).toContain('Réunion convoquée par la coordination.');
  });

  it('says it in English too', async () => {
    const text = await read({ language: 'en', when: '30 March 2021 at 14:00' });
    expect(text).toContain('Meeting convened by the chair (Ville) and the secretariat (Agglo).');
    expect(text).toContain('Sent on 1 March 2021, due by 15 March 2021: notice kept.');
  });

  it('runs over pages when the agenda is long, each point whole', async () => {
    const long = 'La garderie périscolaire de onze communes, son calendrier et ses moyens, bassin par bassin. '.repeat(
      3,
    );
    const agenda = Array.from({ length: 40 }, (_, index) => samplePoint(index + 1, { title: long.trim() }));
    const { pages } = await readPdf(await paperPdf(sampleConvocation({ agenda })));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(({ text }) => text).join('\n')).toContain('40. La garderie');
    for (const { text } of pages) expect(text).toContain(`sur ${pages.length}`);
  });
});
