import type { EndFactsOf } from '../../domain/dues/end-facts.ts';
import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { committees } from './committees.ts';

const { opening, the, to: toParty, verb } = partyWords('en');

type Judged = EndFactsOf<'correction.answered' | 'correction.refused'>;

const asked = ({ text }: Judged) => `You asked: “${text}”`;
const answered = ({ by, answer }: Judged) => (answer ? [`${by}: “${answer}”`] : []);

export const ends: Catalogue['ends'] = {
  'answer.declined': {
    headline: ({ committee, day, standIn }) =>
      `${committee} of ${englishDate(day)}: ${standIn} will not be able to stand in for you`,
    lines: ({ seat }) => [`You stay noted as represented (${seat}) until you change your answer.`],
  },
  'handover.answered': {
    headline: ({ office, committee, by }) =>
      `${committees.offices[office]} (${committee}): ${by} has read what is still open`,
    lines: ({ from, to }) => [`The handover from ${the(from)} ${toParty(to)} is acknowledged.`],
  },
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
