import type { Catalogue } from '../catalogue.ts';
import { partyWords } from '../party-words.ts';

const { opening, verb } = partyWords('en');

export const ends: Catalogue['ends'] = {
  'voice.refused': {
    headline: ({ parties, reference, committee }) =>
      `${opening(parties)} ${verb(parties, { one: 'does', other: 'do' })} not agree with ${reference} (${committee})`,
    lines: ({ by, reason, text }) => [`${by}: “${reason}”`, `Proposed decision: “${text}”`],
  },
};
