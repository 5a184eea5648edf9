import { z } from 'zod';
import { askCorrection } from '../domain/minutes/correct-minutes.ts';
import { defineForm } from './define-form.ts';
import { longTextField } from './fields.ts';
import { say } from './passage.ts';

/** Asks for a correction of minutes that were circulated. */
export const askCorrectionForm = defineForm({
  id: 'ask-correction',
  args: z.object({ meeting: z.string() }),

  async open({ t }) {
    const { title, submit, text } = t.forms.askCorrection;
    return { title, submit, fields: { text: longTextField({ label: text, most: 1000 }) } };
  },

  async submit({ viewer, args, deps, t }, { text }) {
    await askCorrection(viewer, { reference: args.meeting, text }, deps);
    return say(t.minutes.asked);
  },
});
