import { findKeptMeeting } from '../../domain/meetings/keeps-meeting.ts';
import type { Visibility } from '../../domain/minutes/describe-minutes.ts';
import { describeMinutes } from '../../domain/minutes/describe-minutes.ts';
import { showMinutesTo } from '../../domain/minutes/show-minutes-to.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { selectInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

const LEVELS: Visibility[] = ['PARTIES', 'COMMITTEE', 'PUBLIC'];

/** Says who may read the minutes. */
export const showMinutesToForm: Form = {
  id: 'show-minutes-to',

  async open({ viewer, args, deps, t }) {
    await findKeptMeeting(viewer, args.meeting ?? '', deps);
    const { visibility } = await describeMinutes(viewer, { reference: args.meeting ?? '' }, deps);
    const words = t.forms.showMinutesTo;
    const options = LEVELS.map((level) => ({ text: t.minutes.visibility[level], value: level }));
    return {
      title: words.title,
      blocks: [
        selectInput({ name: 'visibility', label: words.visibility, options, initial: visibility, hint: words.hint }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const visibility = LEVELS.find((level) => level === values.text('visibility'));
    if (!visibility) throw new InvalidForm({ visibility: new UserError('required') });
    const { reference } = await showMinutesTo(viewer, { reference: args.meeting ?? '', visibility }, deps);
    return lines(t.forms.showMinutesTo.done({ reference, who: t.minutes.visibility[visibility] }));
  },
};
