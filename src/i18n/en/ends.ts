import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';

const { opening, verb } = partyWords('en');

export const ends: Catalogue['ends'] = {
  'answer.declined': {
    headline: ({ committee, day, standIn }) =>
      `${committee} of ${englishDate(day)}: ${standIn} will not be able to stand in for you`,
    lines: ({ seat }) => [`You stay noted as represented (${seat}) until you change your answer.`],
  },
  'voice.refused': {
    headline: ({ parties, reference, committee }) =>
      `${opening(parties)} ${verb(parties, { one: 'does', other: 'do' })} not agree with ${reference} (${committee})`,
    lines: ({ by, reason, text }) => [`${by}: “${reason}”`, `Proposed decision: “${text}”`],
  },
};
