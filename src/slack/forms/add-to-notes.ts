import { listNotableMeetings } from '../../domain/meetings/list-notable-meetings.ts';
import { addToNotes } from '../../domain/minutes/add-to-notes.ts';
import { UserError } from '../../errors.ts';
import { readSource } from '../../forms/source-arguments.ts';
import { pointTitle } from '../../presenters/meeting-presenter.ts';
import { noteText } from '../../presenters/source-message-presenter.ts';
import { LIMITS } from '../views/block-limits.ts';
import { context } from '../views/blocks.ts';
import { groupedSelectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';
import { readTask, taskInputs } from './task-inputs.ts';

/** Puts a message into the notes of a meeting's point. */
export const addToNotesForm: Form = {
  id: 'add-to-notes',

  async open({ viewer, message, deps, t }) {
    if (!message) throw new UserError('formNeedsButton');
    const meetings = await listNotableMeetings(viewer, deps);
    const words = t.forms.addToNotes;
    const groups = meetings.map(({ reference, committee, day, points }) => ({
      label: t.forms.proposePoint.choice({ reference, committee, day }),
      options: points.map((point) => {
        const title = pointTitle(point, Number(day.slice(0, 4)), t);
        return { text: `${point.position}. ${title}`, value: point.id };
      }),
    }));
    const { text, isCut } = noteText(message, { timeZone: viewer.agreement.timeZone, most: LIMITS.inputText }, t);
    return {
      title: words.title,
      blocks: [
        groupedSelectInput({ name: 'item', label: words.item, hint: words.itemHint, groups }),
        textInput({ name: 'text', label: words.text, isLong: true, initial: text }),
        ...(isCut ? [context(t.shortcuts.cut)] : []),
        ...taskInputs(t),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { itemId: values.text('item'), text: values.text('text'), source: readSource(args) };
    return lines(t.minutes.noted(await addToNotes(viewer, { ...input, ...readTask(values) }, deps)));
  },
};
