import type { EndFactsOf } from '../../domain/dues/end-facts.ts';
import { partyWords } from '../party-words.ts';

const { opening, verb } = partyWords('fr');

/** How an ask ended, told to those who must know: what happened, then what more there is to know. */
export const ends = {
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
