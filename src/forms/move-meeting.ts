import { z } from 'zod';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { describeMeeting } from '../domain/planning/describe-meeting.ts';
import { moveMeeting } from '../domain/planning/move-meeting.ts';
import { planningRights } from '../domain/planning/rights.ts';
import { laterOf } from '../domain/time/civil-date.ts';
import { meetingLines } from '../presenters/meeting-presenter.ts';
import { warningText } from '../presenters/warning-presenter.ts';
import { defineForm } from './define-form.ts';
import { textField } from './fields.ts';
import { slotFields, slotOf } from './meeting-slot.ts';
import { list, say } from './passage.ts';

/** Gives a meeting another date, hour or place, and tells everybody. */
export const moveMeetingForm = defineForm({
  id: 'move-meeting',
  args: z.object({ meeting: z.string() }),

  async open({ viewer, args, deps, t }) {
    const { id } = await findMeetingFor(viewer, planningRights.move, args.meeting, deps);
    const { meeting } = await describeMeeting(viewer, { reference: args.meeting }, deps);
    const { title, submit, reason } = t.forms.moveMeeting;
    return {
      title,
      submit,
      intro: say(...meetingLines(meeting, t)),
      edits: { entity: 'Meeting', id },
      // One whose day is past goes to another.
      fields: {
        ...slotFields({ ...meeting, day: laterOf(meeting.day, viewer.today) }, t),
        reason: textField({ label: reason, most: 500 }),
      },
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { reference: args.meeting, reason: values.reason, ...slotOf(values) };
    const { reference, told, warnings } = await moveMeeting(viewer, input, deps);
    return [
      ...say(t.forms.moveMeeting.done({ reference, told })),
      ...list(...warnings.map((warning) => warningText(warning, t))),
    ];
  },
});
