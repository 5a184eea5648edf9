import { z } from 'zod';
import { listCommittees } from '../domain/committees/list-committees.ts';
import { recordMeeting } from '../domain/meetings/record-meeting.ts';
import { meetingRights } from '../domain/meetings/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { choiceField, dateField, textField } from './fields.ts';
import { say } from './passage.ts';

/** Records a meeting that was held (X3-3). */
export const recordMeetingForm = defineForm({
  id: 'record-meeting',
  // `on`: a day of the period for which it is recorded.
  args: z.object({ committee: z.string().optional(), on: z.string().optional() }),

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, meetingRights.record);
    const committees = await listCommittees(viewer, deps);
    const words = t.forms.recordMeeting;
    return {
      title: words.title,
      submit: words.submit,
      fields: {
        committee: choiceField({
          label: words.committee,
          options: committees.map(({ code, name }) => ({ text: name, value: code })),
          initial: args.committee ?? null,
        }),
        on: dateField({ label: words.on, initial: args.on ?? viewer.today }),
        place: textField({ label: words.place, most: 200 }),
      },
    };
  },

  async submit({ viewer, deps, t }, values) {
    const { committee } = await recordMeeting(viewer, values, deps);
    return say(t.forms.recordMeeting.done({ committee, on: values.on }));
  },
});
