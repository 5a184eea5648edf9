import { findKeptMeeting } from '../../domain/meetings/keeps-meeting.ts';
import { circulateMinutes } from '../../domain/minutes/circulate-minutes.ts';
import { describeMinutes } from '../../domain/minutes/describe-minutes.ts';
import { minutesBlocks } from '../views/minutes-view.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Shows the minutes once more; sending freezes them and sends them to everybody invited. */
export const circulateMinutesForm: Form = {
  id: 'circulate-minutes',

  async open({ viewer, args, deps, t }) {
    await findKeptMeeting(viewer, args.meeting ?? '', deps);
    const { content } = await describeMinutes(viewer, { reference: args.meeting ?? '', isDraft: true }, deps);
    return { title: t.minutes.circulate, blocks: minutesBlocks(content, t).slice(0, 90) };
  },

  async submit({ viewer, args, deps, t }) {
    return lines(t.minutes.circulatedDone(await circulateMinutes(viewer, { reference: args.meeting ?? '' }, deps)));
  },
};
