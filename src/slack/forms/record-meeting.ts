import { listCommittees } from '../../domain/committees/list-committees.ts';
import { recordMeeting } from '../../domain/meetings/record-meeting.ts';
import { requireSteward } from '../../domain/people/access.ts';
import { dateInput, selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Records a meeting that was held (X3-3). */
export const recordMeetingForm: Form = {
  id: 'record-meeting',

  async open({ viewer, deps, t }) {
    requireSteward(viewer);
    const committees = await listCommittees(viewer, deps);
    const words = t.forms.recordMeeting;
    return {
      title: words.title,
      blocks: [
        selectInput({
          name: 'committee',
          label: words.committee,
          options: committees.map(({ code, name }) => ({ text: name, value: code })),
        }),
        dateInput({ name: 'on', label: words.on, initial: viewer.today }),
        textInput({ name: 'place', label: words.place, most: 200 }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const on = values.text('on');
    const input = { committee: values.text('committee'), on, place: values.text('place') };
    const { committee } = await recordMeeting(viewer, input, deps);
    return lines(t.forms.recordMeeting.done({ committee, on }));
  },
};
