import { z } from 'zod';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { cancelMeeting } from '../domain/planning/cancel-meeting.ts';
import { describeMeeting } from '../domain/planning/describe-meeting.ts';
import { planningRights } from '../domain/planning/rights.ts';
import { defineForm } from './define-form.ts';
import { textField } from './fields.ts';
import { say } from './passage.ts';

/** Cancels a meeting that is to come, and tells everybody. */
export const cancelMeetingForm = defineForm({
  id: 'cancel-meeting',
  args: z.object({ meeting: z.string() }),
  isDestructive: true,

  async open({ viewer, args, deps, t }) {
    await findMeetingFor(viewer, planningRights.cancel, args.meeting, deps);
    const { attendances } = await describeMeeting(viewer, { reference: args.meeting }, deps);
    const { title, submit, warning, reason, confirm } = t.forms.cancelMeeting;
    return {
      title,
      submit,
      intro: say(warning),
      fields: { reason: textField({ label: reason, most: 500 }) },
      confirm: confirm({ told: attendances.length }),
    };
  },

  async submit({ viewer, args, deps, t }, { reason }) {
    return say(t.forms.cancelMeeting.done(await cancelMeeting(viewer, { reference: args.meeting, reason }, deps)));
  },
});
