import { judgePoint } from '../../domain/agenda/judge-point.ts';
import { textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Refuses a point that was proposed for an agenda, with a reason (X3-18). */
export const refusePointForm: Form = {
  id: 'refuse-point',

  async open({ t }) {
    const words = t.forms.refusePoint;
    return { title: words.title, blocks: [textInput({ name: 'reason', label: words.reason, most: 500 })] };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { itemId: args.item ?? '', isAccepted: false, reason: values.text('reason') };
    return lines(t.agenda.refused(await judgePoint(viewer, input, deps)));
  },
};
