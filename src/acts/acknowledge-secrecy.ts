import { acknowledgeSecrecy as acknowledge } from '../domain/guests/acknowledge-secrecy.ts';
import { say } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** A resource person takes note of the reminder of confidentiality (A12-3). */
export const acknowledgeSecrecy: Act<PayloadOf<'acknowledge-secrecy'>> = {
  payload: payloads['acknowledge-secrecy'],
  ask: async ({ t }) => ({ lines: [t.guests.secrecy] }),
  run: async ({ viewer, deps, t }, { meeting: meetingId }) => ({
    passages: say(t.guests.noted(await acknowledge(viewer, { meetingId }, deps))),
  }),
};
