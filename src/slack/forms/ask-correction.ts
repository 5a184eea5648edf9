import { askCorrection } from '../../domain/minutes/correct-minutes.ts';
import { textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Asks for a correction of minutes that were circulated. */
export const askCorrectionForm: Form = {
  id: 'ask-correction',

  async open({ t }) {
    const words = t.forms.askCorrection;
    return { title: words.title, blocks: [textInput({ name: 'text', label: words.text, isLong: true, most: 1000 })] };
  },

  async submit({ viewer, args, deps, t }, values) {
    await askCorrection(viewer, { reference: args.meeting ?? '', text: values.text('text') }, deps);
    return lines(t.minutes.asked);
  },
};
