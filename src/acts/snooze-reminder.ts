import { snoozeReminder as snooze } from '../domain/outbox/snooze-reminder.ts';
import { say } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { askOfReminder } from './ask-of-reminder.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** « Plus tard »: a reminder comes back after a while. */
export const snoozeReminder: Act<PayloadOf<'snooze-reminder'>> = {
  payload: payloads['snooze-reminder'],
  ask: askOfReminder,
  run: async ({ viewer, deps, t }, { delivery: deliveryId }) => ({
    passages: say(t.notices.snoozed(await snooze(viewer, { deliveryId }, deps))),
  }),
};
