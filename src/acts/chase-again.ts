import { chaseSheets } from '../domain/chases/chase-sheets.ts';
import { describeChases } from '../domain/chases/describe-chases.ts';
import { chaseOutcome } from '../presenters/chase-presenter.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Asks again who has not answered where their sheets stand, once a day at most. */
export const chaseAgain: Act<PayloadOf<'chase-again'>> = {
  payload: payloads['chase-again'],
  ask: async ({ viewer, deps, bot, t }) => {
    const { waiting } = await describeChases(viewer, bot, deps);
    return {
      lines: waiting.map(({ lead, sheets }) => t.chases.silent.point({ lead, sheets: sheets.map(t.chases.since) })),
    };
  },
  run: async ({ viewer, deps, bot, t }) => {
    const done = await chaseSheets(viewer, { what: 'silent' }, { ...deps, canMail: bot.canMail });
    return { passages: chaseOutcome(done, t) };
  },
};
