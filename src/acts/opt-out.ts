import { optOut as stop } from '../domain/reminders/opt-out.ts';
import { say, shown } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { askOfReminder } from './ask-of-reminder.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** No more reminders of that kind, but those of one's office. */
export const optOut: Act<PayloadOf<'opt-out'>> = {
  payload: payloads['opt-out'],
  ask: askOfReminder,
  run: async ({ viewer, deps, t }, { delivery: deliveryId }) => ({
    passages: [...say(t.notices.optedOut(await stop(viewer, { deliveryId }, deps))), ...shown('reminders')],
  }),
};
