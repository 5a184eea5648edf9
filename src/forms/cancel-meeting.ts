import { z } from 'zod';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { cancelMeeting } from '../domain/planning/cancel-meeting.ts';
import { describeMeeting } from '../domain/planning/describe-meeting.ts';
import { planningRights } from '../domain/planning/rights.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { defineForm } from './define-form.ts';
import { textField } from './fields.ts';
import { say } from './passage.ts';

/** Cancels a meeting that is to come, or notes that one did not take place; everybody invited is told. */
export const cancelMeetingForm = defineForm({
  id: 'cancel-meeting',
  args: z.object({ meeting: z.string() }),
  isDestructive: true,

  async open({ viewer, args, deps, t }) {
    await findMeetingFor(viewer, planningRights.cancel, args.meeting, deps);
    const { attendances, meeting } = await describeMeeting(viewer, { reference: args.meeting }, deps);
    const { title, submit, warning, confirm } = wordsFor(meeting.day < viewer.today, t);
    return {
      title,
      submit,
      intro: say(warning),
      fields: { reason: textField({ label: t.forms.cancelMeeting.reason, most: 500 }) },
      confirm: confirm({ told: attendances.length }),
    };
  },

  async submit({ viewer, args, deps, t }, { reason }) {
    const { wasOver, ...done } = await cancelMeeting(viewer, { reference: args.meeting, reason }, deps);
    return say(wordsFor(wasOver, t).done(done));
  },
});

function wordsFor(isOver: boolean, t: Catalogue) {
  return isOver ? t.forms.tookNoPlace : t.forms.cancelMeeting;
}
