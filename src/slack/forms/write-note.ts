import { findKeptMeeting } from '../../domain/meetings/keeps-meeting.ts';
import { writeNote } from '../../domain/minutes/write-note.ts';
import { describeMeeting } from '../../domain/planning/describe-meeting.ts';
import { UserError } from '../../errors.ts';
import { pointTitle } from '../../presenters/meeting-presenter.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { readTask, taskInputs } from './task-inputs.ts';

/** Writes what was said of one point, and what was decided. */
export const writeNoteForm: Form = {
  id: 'write-note',

  async open({ viewer, args, deps, t }) {
    await findKeptMeeting(viewer, args.meeting ?? '', deps);
    const { agenda, meeting } = await describeMeeting(viewer, { reference: args.meeting ?? '' }, deps);
    const point = agenda.find(({ id }) => id === args.item) ?? agenda[0];
    if (!point) throw new UserError('pointUnknown');
    const words = t.forms.writeNote;
    const year = Number(meeting.day.slice(0, 4));
    const points = agenda.map((one) => ({ text: `${one.position}. ${pointTitle(one, year, t)}`, value: one.id }));
    return {
      title: words.title,
      blocks: [
        selectInput({ name: 'item', label: t.forms.writePoint.item, options: points, initial: point.id }),
        textInput({
          name: 'notes',
          label: words.notes,
          isLong: true,
          isOptional: true,
          ...(args.item && point.notes ? { initial: point.notes } : {}),
        }),
        ...taskInputs(t),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = {
      reference: args.meeting ?? '',
      itemId: values.text('item'),
      notes: values.text('notes'),
      ...readTask(values),
    };
    return lines(t.minutes.noted(await writeNote(viewer, input, deps)));
  },
};
