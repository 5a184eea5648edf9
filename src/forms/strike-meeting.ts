import { listHeldMeetings } from '../domain/meetings/list-held-meetings.ts';
import { strikeMeeting } from '../domain/meetings/strike-meeting.ts';
import { UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { choiceField, textField } from './fields.ts';
import { say } from './passage.ts';

/** Strikes out a meeting recorded by mistake (X3-3). */
export const strikeMeetingForm = defineForm({
  id: 'strike-meeting',
  isDestructive: true,

  async open({ viewer, deps, t }) {
    const meetings = await listHeldMeetings(viewer, deps);
    if (meetings.length === 0) throw new UserError('noMeeting');
    const words = t.forms.strikeMeeting;
    return {
      title: words.title,
      submit: words.submit,
      fields: {
        meeting: choiceField({
          label: words.meeting,
          options: meetings.map(({ id, ...meeting }) => ({ text: words.choice(meeting), value: id })),
        }),
        reason: textField({ label: words.reason, most: 500 }),
      },
      confirm: words.confirm,
    };
  },

  async submit({ viewer, deps, t }, { meeting, reason }) {
    return say(t.forms.strikeMeeting.done(await strikeMeeting(viewer, { meetingId: meeting, reason }, deps)));
  },
});
