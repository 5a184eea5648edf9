import { findKeptMeeting } from '../../domain/meetings/keeps-meeting.ts';
import { describeMeeting } from '../../domain/planning/describe-meeting.ts';
import { moveMeeting } from '../../domain/planning/move-meeting.ts';
import { textInput } from '../views/inputs.ts';
import { bullets, lines } from '../views/rich-text.ts';
import { warningText } from '../views/warning-text.ts';
import type { Form } from './form.ts';
import { slotInputs, slotOf } from './meeting-slot.ts';

/** Gives a meeting another date, hour or place, and tells everybody. */
export const moveMeetingForm: Form = {
  id: 'move-meeting',

  async open({ viewer, args, deps, t }) {
    await findKeptMeeting(viewer, args.meeting ?? '', deps);
    const { meeting } = await describeMeeting(viewer, { reference: args.meeting ?? '' }, deps);
    const words = t.forms.moveMeeting;
    return {
      title: words.title,
      blocks: [...slotInputs(meeting, t), textInput({ name: 'reason', label: words.reason, most: 500 })],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { reference: args.meeting ?? '', reason: values.text('reason'), ...slotOf(values) };
    const { reference, told, warnings } = await moveMeeting(viewer, input, deps);
    return [
      ...lines(t.forms.moveMeeting.done({ reference, told })),
      ...bullets(...warnings.map((warning) => warningText(warning, t))),
    ];
  },
};
