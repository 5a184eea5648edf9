import { z } from 'zod';
import { judgePoint } from '../domain/agenda/judge-point.ts';
import { defineForm } from './define-form.ts';
import { textField } from './fields.ts';
import { say } from './passage.ts';

/** Refuses a point that was proposed for an agenda, with a reason (X3-18). */
export const refusePointForm = defineForm({
  id: 'refuse-point',
  args: z.object({ item: z.string() }),

  async open({ t }) {
    const { title, submit, reason } = t.forms.refusePoint;
    return { title, submit, fields: { reason: textField({ label: reason, most: 500 }) } };
  },

  async submit({ viewer, args, deps, t }, { reason }) {
    return say(t.agenda.refused(await judgePoint(viewer, { itemId: args.item, isAccepted: false, reason }, deps)));
  },
});
