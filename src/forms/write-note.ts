import { z } from 'zod';
import { findMeetingFor } from '../domain/meetings/keeps-meeting.ts';
import { minutesRights } from '../domain/minutes/rights.ts';
import { writeNote } from '../domain/minutes/write-note.ts';
import { describeMeeting } from '../domain/planning/describe-meeting.ts';
import { UserError } from '../errors.ts';
import { meetingLines, pointTitle } from '../presenters/meeting-presenter.ts';
import { defineForm } from './define-form.ts';
import { choiceField, longTextField } from './fields.ts';
import { say, shown } from './passage.ts';
import { readTask, taskFields } from './task-fields.ts';

/** Writes what was said of one point, and what was decided. Choosing a point shows its notes. */
export const writeNoteForm = defineForm({
  id: 'write-note',
  args: z.object({ meeting: z.string(), item: z.string().optional() }),

  async open({ viewer, args, chosen, deps, t }) {
    await findMeetingFor(viewer, minutesRights.writeNote, args.meeting, deps);
    const { agenda, meeting } = await describeMeeting(viewer, { reference: args.meeting }, deps);
    const wanted = chosen?.item ?? args.item;
    const point = agenda.find(({ id }) => id === wanted) ?? agenda[0];
    if (!point) throw new UserError('pointUnknown');
    const { title, submit, notes } = t.forms.writeNote;
    const year = Number(meeting.day.slice(0, 4));
    const points = agenda.map((one) => ({ text: `${one.position}. ${pointTitle(one, year, t)}`, value: one.id }));
    return {
      title,
      submit,
      intro: say(...meetingLines(meeting, t)),
      edits: { entity: 'AgendaItem', id: point.id },
      fields: {
        item: choiceField({
          label: t.forms.writePoint.item,
          options: points,
          initial: point.id,
          stands: null,
          redraws: true,
        }),
        notes: longTextField({ label: notes, isOptional: true, initial: point.notes }),
        ...taskFields(t),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { item, notes, ...task }) {
    const input = { reference: args.meeting, itemId: item, notes, ...readTask(task) };
    const noted = await writeNote(viewer, input, deps);
    return [...say(t.minutes.noted(noted)), ...shown('minutes', noted.reference)];
  },
});
