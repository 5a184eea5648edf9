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
};
