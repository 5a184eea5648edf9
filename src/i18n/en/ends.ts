import type { EndFactsOf } from '../../domain/dues/end-facts.ts';
import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';

const { opening, verb } = partyWords('en');

type Judged = EndFactsOf<'correction.answered' | 'correction.refused'>;

const asked = ({ text }: Judged) => `You asked: “${text}”`;
const answered = ({ by, answer }: Judged) => (answer ? [`${by}: “${answer}”`] : []);

export const ends: Catalogue['ends'] = {
  'correction.answered': {
    headline: ({ committee, day }) => `Minutes of the ${committee} of ${englishDate(day)}: your correction is accepted`,
    lines: (p) => [asked(p), ...answered(p), 'The corrected version will be sent to you.'],
  },
  'correction.refused': {
    headline: ({ committee, day }) => `Minutes of the ${committee} of ${englishDate(day)}: your correction is refused`,
    lines: (p) => [asked(p), ...answered(p), 'The minutes stay as they are.'],
  },
  'task.withdrawn': {
    headline: ({ text }) => `Task dropped: “${text}”`,
    lines: ({ by, reason, committee, day, reference }) => [
      `${by}: “${reason}”`,
      `Minutes of the ${committee} of ${englishDate(day)} (${reference}).`,
    ],
  },
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
