import { findKeptMeeting } from '../../domain/meetings/keeps-meeting.ts';
import { describeMinutes, type Visibility } from '../../domain/minutes/describe-minutes.ts';
import { showMinutesTo } from '../../domain/minutes/show-minutes-to.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { selectInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

const LEVELS: Visibility[] = ['PARTIES', 'COMMITTEE', 'PUBLIC'];

/** Says who may read the minutes, and who the agenda and papers (Art. 12). */
export const showMinutesToForm: Form = {
  id: 'show-minutes-to',

  async open({ viewer, args, deps, t }) {
    const { papersFor } = await findKeptMeeting(viewer, args.meeting ?? '', deps);
    const { visibility } = await describeMinutes(viewer, { reference: args.meeting ?? '' }, deps);
    const words = t.forms.showMinutesTo;
    const options = LEVELS.map((level) => ({ text: t.minutes.visibility[level], value: level }));
    return {
      title: words.title,
      blocks: [
        selectInput({ name: 'visibility', label: words.visibility, options, initial: visibility, hint: words.hint }),
        selectInput({ name: 'papers', label: words.papers, options, initial: papersFor, hint: words.papersHint }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const chosen = (name: string) => LEVELS.find((level) => level === values.text(name));
    const [visibility, papers] = [chosen('visibility'), chosen('papers')];
    if (!visibility) throw new InvalidForm({ visibility: new UserError('required') });
    if (!papers) throw new InvalidForm({ papers: new UserError('required') });
    const input = { reference: args.meeting ?? '', visibility, papers };
    const { reference } = await showMinutesTo(viewer, input, deps);
    const who = t.minutes.visibility;
    return lines(t.forms.showMinutesTo.done({ reference, who: who[visibility], papers: who[papers] }));
  },
};
