import { chaseSheets } from '../domain/chases/chase-sheets.ts';
import { chaseOutcome } from '../presenters/chase-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Asks every lead where their open sheets stand, once a day at most. */
export const chaseAll: Act<PayloadOf<'chase-all'>> = {
  payload: payloads['chase-all'],
  run: async ({ viewer, deps, bot, t }) => {
    const done = await chaseSheets(viewer, { what: 'all' }, { ...deps, canMail: bot.canMail });
    return { passages: chaseOutcome(done, t) };
  },
};
