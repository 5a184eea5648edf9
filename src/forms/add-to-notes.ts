import { listNotableMeetings } from '../domain/meetings/list-notable-meetings.ts';
import { addToNotes } from '../domain/minutes/add-to-notes.ts';
import { MOST_NOTES } from '../domain/minutes/write-note.ts';
import { pointTitle } from '../presenters/meeting-presenter.ts';
import { noteText } from '../presenters/source-message-presenter.ts';
import { defineForm } from './define-form.ts';
import { groupedChoiceField, longTextField, remarkField } from './fields.ts';
import { say, shown } from './passage.ts';
import { readSource, sourceSchema } from './source-arguments.ts';
import { readTask, taskFields } from './task-fields.ts';

/** Puts a message into the notes of a meeting's point. */
export const addToNotesForm = defineForm({
  id: 'add-to-notes',
  args: sourceSchema,

  async open({ viewer, message, deps, t }) {
    const meetings = await listNotableMeetings(viewer, deps);
    const words = t.forms.addToNotes;
    const groups = meetings.map(({ reference, committee, day, points }) => ({
      label: t.forms.proposePoint.choice({ reference, committee, day }),
      options: points.map((point) => {
        const title = pointTitle(point, Number(day.slice(0, 4)), t);
        return { text: `${point.position}. ${title}`, value: point.id };
      }),
    }));
    const { timeZone } = viewer.agreement;
    const { text, isCut } = message ? noteText(message, { timeZone, most: MOST_NOTES }, t) : { text: '', isCut: false };
    return {
      title: words.title,
      submit: words.submit,
      fields: {
        item: groupedChoiceField({ label: words.item, hint: words.itemHint, groups }),
        text: longTextField({ label: words.text, initial: text }),
        cut: isCut ? remarkField(t.shortcuts.cut) : undefined,
        ...taskFields(t),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { item, text, ...task }) {
    const input = { itemId: item, text, source: readSource(args), ...readTask(task) };
    const noted = await addToNotes(viewer, input, deps);
    return [...say(t.minutes.noted(noted)), ...shown('minutes', noted.reference)];
  },
});
