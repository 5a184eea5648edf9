import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Shows what a command answers: nobody is told to type it. The command asks the right. */
export const showAnswer: Act<PayloadOf<'show-answer'>> = {
  payload: payloads['show-answer'],
  run: async (_, shows) => ({ passages: [], shows }),
};
