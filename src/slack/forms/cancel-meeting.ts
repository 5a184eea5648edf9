import { findKeptMeeting } from '../../domain/meetings/keeps-meeting.ts';
import { cancelMeeting } from '../../domain/planning/cancel-meeting.ts';
import { textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Cancels a meeting that is to come, and tells everybody. */
export const cancelMeetingForm: Form = {
  id: 'cancel-meeting',

  async open({ viewer, args, deps, t }) {
    await findKeptMeeting(viewer, args.meeting ?? '', deps);
    const words = t.forms.cancelMeeting;
    return {
      title: words.title,
      blocks: [...lines(words.warning), textInput({ name: 'reason', label: words.reason, most: 500 })],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { reference: args.meeting ?? '', reason: values.text('reason') };
    return lines(t.forms.cancelMeeting.done(await cancelMeeting(viewer, input, deps)));
  },
};
