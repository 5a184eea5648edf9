import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const corrections: Catalogue['corrections'] = {
  due: {
    headline: ({ committee, held, on }) =>
      `Correction asked for of the minutes of the ${committee} of ${englishDate(held)}: to accept or refuse by ${englishDate(on)}`,
    detail: ({ by, text, reference }) => `${by}: “${text}” (${reference})`,
  },
  asked: {
    by: ({ by }) => `${by} asks:`,
    headline: ({ by, committee, held }) =>
      `${by} asks for a correction of the minutes of the ${committee} of ${englishDate(held)}`,
    text: ({ text }) => `“${text}”`,
    next: 'To accept or to refuse; the answer is sent to them.',
  },
  judge: 'Answer the request',
  judgeOf: ({ by }) => `Answer the request: ${by}`,
  changed: {
    title: ({ number }) => `What changes since version ${number - 1}`,
    soFar: 'What changes since the version circulated',
    becomes: ({ title, before, after }) => `${title}: “${before}” becomes “${after}”`,
    added: ({ title, after }) => `${title}, added: “${after}”`,
    removed: ({ title, before }) => `${title}, removed: “${before}”`,
  },
};
