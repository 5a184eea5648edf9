import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const schemes: Catalogue['schemes'] = {
  title: 'Related schemes',
  none: 'This agreement names no scheme.',
  holder: ({ party }) => `held by: ${party ?? 'not known'}`,
  start: ({ on }) => `start: ${englishDate(on)}`,
  end: ({ on, isOver }) => (on ? `${isOver ? 'ended on' : 'end:'} ${englishDate(on)}` : 'end: not known'),
  replaced: ({ by }) => `replaced by: ${by}`,
  source: ({ text }) => `source: ${text}`,
};
