import type { Catalogue } from '../catalogue.ts';
import { partyWords } from '../party-words.ts';

const { opening, verb } = partyWords('en');

export const ends: Catalogue['ends'] = {
  'voice.refused': {
    headline: ({ parties, reference, committee }) =>
      `${opening(parties)} ${verb(parties, { one: 'does', other: 'do' })} not agree with ${reference} (${committee})`,
    lines: ({ by, reason, text }) => [`${by}: “${reason}”`, `Proposed decision: “${text}”`],
  },
  'voice.declined': {
    headline: ({ parties, reference, committee }) =>
      `${opening(parties)} ${verb(parties, { one: 'abstains', other: 'abstain' })} on ${reference} (${committee})`,
    lines: ({ by, reason, text }) => [
      'An abstention is no agreement: the decision is adopted only once each party agrees.',
      reason ? `${by}: “${reason}”` : `Answered by ${by}.`,
      `Proposed decision: “${text}”`,
    ],
  },
  'voice.withdrawn': {
    headline: ({ reference, committee, isClosed }) =>
      `Decision ${reference} (${committee}) ${isClosed ? 'closed: not adopted' : 'withdrawn before it was adopted'}`,
    lines: ({ by, reason, text }) => [
      `${by}: “${reason}”`,
      `Proposed text: “${text}”`,
      'No answer is awaited any more.',
    ],
  },
};
