import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { committees } from './committees.ts';

const { opening, the, to: toParty, verb } = partyWords('en');

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
  'voice.refused': {
    headline: ({ parties, reference, committee }) =>
      `${opening(parties)} ${verb(parties, { one: 'does', other: 'do' })} not agree with ${reference} (${committee})`,
    lines: ({ by, reason, text }) => [`${by}: “${reason}”`, `Proposed decision: “${text}”`],
  },
};
