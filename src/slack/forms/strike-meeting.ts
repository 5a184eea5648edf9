import { listHeldMeetings } from '../../domain/meetings/list-held-meetings.ts';
import { strikeMeeting } from '../../domain/meetings/strike-meeting.ts';
import { UserError } from '../../errors.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Strikes out a meeting recorded by mistake (X3-3). */
export const strikeMeetingForm: Form = {
  id: 'strike-meeting',

  async open({ viewer, deps, t }) {
    const meetings = await listHeldMeetings(viewer, deps);
    if (meetings.length === 0) throw new UserError('noMeeting');
    const words = t.forms.strikeMeeting;
    return {
      title: words.title,
      blocks: [
        selectInput({
          name: 'meeting',
          label: words.meeting,
          options: meetings.map(({ id, ...meeting }) => ({ text: words.choice(meeting), value: id })),
        }),
        textInput({ name: 'reason', label: words.reason, most: 500 }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const input = { meetingId: values.text('meeting'), reason: values.text('reason') };
    return lines(t.forms.strikeMeeting.done(await strikeMeeting(viewer, input, deps)));
  },
};
