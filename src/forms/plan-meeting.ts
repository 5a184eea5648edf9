import { z } from 'zod';
import { mayConvene } from '../domain/convocation/may-convene.ts';
import { planMeeting } from '../domain/planning/plan-meeting.ts';
import { planningRights } from '../domain/planning/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { warningText } from '../presenters/warning-presenter.ts';
import { datedCommittee } from './dated-committee.ts';
import { defineForm } from './define-form.ts';
import { slotFields, slotOf } from './meeting-slot.ts';
import { list, next, say } from './passage.ts';

/** Plans a meeting. Choosing a committee proposes days that fit it. */
export const planMeetingForm = defineForm({
  id: 'plan-meeting',
  args: z.object({ committee: z.string().optional() }),

  async open(call) {
    const { viewer, t } = call;
    await requireRight(viewer, planningRights.plan);
    const { committee, days } = await datedCommittee(call);
    const { title, submit } = t.forms.planMeeting;
    return { title, submit, fields: { committee, ...slotFields({ day: days[0] ?? viewer.today }, t) } };
  },

  async submit({ viewer, deps, t }, values) {
    const input = { committee: values.committee, ...slotOf(values) };
    const { reference, committee, warnings } = await planMeeting(viewer, input, deps);
    const isTheirs = await mayConvene(viewer, reference, deps);
    return [
      ...say(t.forms.planMeeting.done({ reference, committee })),
      ...list(...warnings.map((warning) => warningText(warning, t))),
      ...(isTheirs ? next('convene', { meeting: reference }, t.meetings.buttons.convene) : []),
    ];
  },
});
