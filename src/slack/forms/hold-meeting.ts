import { describeMeeting } from '../../domain/meetings/describe-meeting.ts';
import { holdMeeting } from '../../domain/meetings/hold-meeting.ts';
import { findKeptMeeting } from '../../domain/meetings/keeps-meeting.ts';
import { pointTitle } from '../../i18n/meeting-text.ts';
import { context } from '../views/blocks.ts';
import { multiSelectInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** « Séance tenue »: who was there, filled with what they had answered, and what stays open. */
export const holdMeetingForm: Form = {
  id: 'hold-meeting',

  async open({ viewer, args, deps, t }) {
    await findKeptMeeting(viewer, args.meeting ?? '', deps);
    const answer = await describeMeeting(viewer, { reference: args.meeting ?? '' }, deps);
    const { attendances, agenda, meeting } = answer;
    const words = t.forms.holdMeeting;
    const options = attendances.map(({ personId, name, party }) => {
      return { text: party ? `${name} (${party.shortName})` : name, value: personId };
    });
    const who = (wanted: string) => attendances.filter((one) => one.answer === wanted).map(({ personId }) => personId);
    const year = Number(meeting.day.slice(0, 4));
    const points = agenda.map((point) => ({ text: pointTitle(point, year, t), value: point.id }));
    const list = (name: 'present' | 'remote' | 'excused', initial: string[]) =>
      options.length > 0 ? [multiSelectInput({ name, label: words[name], isOptional: true, options, initial })] : [];
    return {
      title: words.title,
      blocks: [
        ...list('present', who('PRESENT')),
        ...list('remote', who('REMOTE')),
        ...list('excused', who('EXCUSED')),
        context(words.others),
        ...(points.length > 0
          ? [multiSelectInput({ name: 'open', label: words.open, isOptional: true, options: points })]
          : []),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = {
      reference: args.meeting ?? '',
      present: values.list('present'),
      remote: values.list('remote'),
      excused: values.list('excused'),
      openItems: values.list('open'),
    };
    return lines(t.minutes.heldDone(await holdMeeting(viewer, input, deps)));
  },
};
