import type { EndFactsOf } from '../../domain/dues/end-facts.ts';
import { frenchDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';

const { opening, verb } = partyWords('fr');

type Judged = EndFactsOf<'correction.answered' | 'correction.refused'>;

const asked = (p: Judged) => `Vous demandiez : « ${p.text} »`;
const answer = (p: Judged) => (p.answer ? [`${p.by} : « ${p.answer} »`] : []);

/** How an ask ended, told to those who must know: what happened, then what more there is to know. */
export const ends = {
  'correction.answered': {
    headline: (p: Judged) => `Compte rendu du ${p.committee} du ${frenchDate(p.day)} : votre correction est acceptée`,
    lines: (p: Judged) => [asked(p), ...answer(p), 'La version corrigée vous sera envoyée.'],
  },
  'correction.refused': {
    headline: (p: Judged) =>
      `Compte rendu du ${p.committee} du ${frenchDate(p.day)} : votre correction n’est pas retenue`,
    lines: (p: Judged) => [asked(p), ...answer(p), 'Le compte rendu reste tel quel.'],
  },
  'task.withdrawn': {
    headline: (p: EndFactsOf<'task.withdrawn'>) => `Tâche abandonnée : « ${p.text} »`,
    lines: (p: EndFactsOf<'task.withdrawn'>) => [
      `${p.by} : « ${p.reason} »`,
      `Compte rendu du ${p.committee} du ${frenchDate(p.day)} (${p.reference}).`,
    ],
  },
  'voice.refused': {
    headline: (p: EndFactsOf<'voice.refused'>) =>
      `${opening(p.parties)} ${verb(p.parties, { one: 'n’est', other: 'ne sont' })} pas d’accord avec ${p.reference} (${p.committee})`,
    lines: (p: EndFactsOf<'voice.refused'>) => [`${p.by} : « ${p.reason} »`, `Décision proposée : « ${p.text} »`],
  },
  'voice.declined': {
    headline: (p: EndFactsOf<'voice.declined'>) =>
      `${opening(p.parties)} ${verb(p.parties, { one: 's’abstient', other: 's’abstiennent' })} sur ${p.reference} (${p.committee})`,
    lines: (p: EndFactsOf<'voice.declined'>) => [
      'Une abstention n’est pas un accord : la décision n’est adoptée que si chaque partie est d’accord.',
      p.reason ? `${p.by} : « ${p.reason} »` : `Réponse donnée par ${p.by}.`,
      `Décision proposée : « ${p.text} »`,
    ],
  },
  'voice.withdrawn': {
    headline: (p: EndFactsOf<'voice.withdrawn'>) =>
      `Décision ${p.reference} (${p.committee}) ${p.isClosed ? 'close : non adoptée' : 'abandonnée avant son adoption'}`,
    lines: (p: EndFactsOf<'voice.withdrawn'>) => [
      `${p.by} : « ${p.reason} »`,
      `Texte proposé : « ${p.text} »`,
      'Aucune réponse n’est plus attendue.',
    ],
  },
};
