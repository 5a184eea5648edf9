import { z } from 'zod';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { circulateMinutes } from '../domain/minutes/circulate-minutes.ts';
import { describeMinutes } from '../domain/minutes/describe-minutes.ts';
import { minutesRights } from '../domain/minutes/rights.ts';
import { defineForm } from './define-form.ts';
import { say } from './passage.ts';

/** Shows the minutes once more; sending freezes them and sends them to everybody invited. */
export const circulateMinutesForm = defineForm({
  id: 'circulate-minutes',
  args: z.object({ meeting: z.string() }),

  async open({ viewer, args, deps, t }) {
    await findMeetingFor(viewer, minutesRights.circulate, args.meeting, deps);
    const { content } = await describeMinutes(viewer, { reference: args.meeting, isDraft: true }, deps);
    const { circulate, circulateNow } = t.minutes;
    return { title: circulate, submit: circulateNow, intro: [{ kind: 'minutes', content }], fields: {} };
  },

  async submit({ viewer, args, deps, t }) {
    return say(t.minutes.circulatedDone(await circulateMinutes(viewer, { reference: args.meeting }, deps)));
  },
});
