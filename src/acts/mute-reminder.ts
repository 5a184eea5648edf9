import { muteReminder as mute } from '../domain/reminders/mute-reminder.ts';
import { say } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { askOfReminder } from './ask-of-reminder.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** « Ne plus me rappeler ceci »: the secretariat hears of it. */
export const muteReminder: Act<PayloadOf<'mute-reminder'>> = {
  payload: payloads['mute-reminder'],
  ask: askOfReminder,
  run: async ({ viewer, deps, t }, { delivery: deliveryId }) => {
    await mute(viewer, { deliveryId }, deps);
    return { passages: say(t.notices.muted) };
  },
};
