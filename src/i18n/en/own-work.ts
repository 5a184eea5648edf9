import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const ownWork: Catalogue['ownWork'] = {
  title: ({ name }) => `For ${name}`,
  nothing: 'Nothing to follow: no sheet, nothing due within two months, no meeting.',
  sheets: 'The sheets that you lead',
  asked: 'you are asked how it stands',
  follow: ({ reference }) => `Follow up ${reference}`,
  dues: 'What awaits you',
  meetings: 'Your meetings',
  meeting: ({ committee, on, answer }) =>
    `${committee}, ${englishDate(on)} — ${answer ? `your answer: ${answer}` : 'without an answer from you'}`,
  decisions: 'Decisions that you see to, not due soon',
  charges: 'What you are in charge of',
};
