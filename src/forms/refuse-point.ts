import { z } from 'zod';
import { describeProposedPoint } from '../domain/agenda/describe-proposed-point.ts';
import { judgePoint } from '../domain/agenda/judge-point.ts';
import { meetingLines } from '../presenters/meeting-presenter.ts';
import { defineForm } from './define-form.ts';
import { textField } from './fields.ts';
import { say } from './passage.ts';

/** Refuses a point that was proposed for an agenda, with a reason (X3-18). */
export const refusePointForm = defineForm({
  id: 'refuse-point',
  args: z.object({ item: z.string() }),

  async open({ viewer, args, deps, t }) {
    const point = await describeProposedPoint(viewer, { itemId: args.item }, deps);
    const { title, submit, reason } = t.forms.refusePoint;
    return {
      title,
      submit,
      intro: say(t.decisions.quote({ text: point.title }), ...meetingLines(point.meeting, t)),
      fields: { reason: textField({ label: reason, most: 500 }) },
    };
  },

  async submit({ viewer, args, deps, t }, { reason }) {
    return say(t.agenda.refused(await judgePoint(viewer, { itemId: args.item, isAccepted: false, reason }, deps)));
  },
});
