import { z } from 'zod';
import { findSettleable } from '../domain/outbox/find-settleable.ts';
import { MOST_REASON, settleDue } from '../domain/outbox/settle-due.ts';
import { dueText } from '../presenters/due-presenter.ts';
import { defineForm } from './define-form.ts';
import { longTextField } from './fields.ts';
import { say } from './passage.ts';

/** Closes something late with a reason. */
export const settleDueForm = defineForm({
  id: 'settle-due',
  args: z.object({ subject: z.string(), on: z.string() }),

  async open({ viewer, args, deps, t }) {
    const due = await findSettleable(viewer, args, deps);
    const { counted, detail } = dueText(due, viewer.today, t);
    const words = t.forms.settleDue;
    return {
      title: words.title,
      submit: words.submit,
      intro: say(counted, detail, words.hint),
      fields: { reason: longTextField({ label: words.reason, most: MOST_REASON }) },
    };
  },

  async submit({ viewer, args, deps, t }, { reason }) {
    await settleDue(viewer, { ...args, reason }, deps);
    return say(t.forms.settleDue.done);
  },
});
