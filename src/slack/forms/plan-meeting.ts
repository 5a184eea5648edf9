import { requireSteward } from '../../domain/people/access.ts';
import { planMeeting } from '../../domain/planning/plan-meeting.ts';
import { bullets, lines } from '../views/rich-text.ts';
import { warningText } from '../views/warning-text.ts';
import { datedCommittee } from './dated-committee.ts';
import type { Form } from './form.ts';
import { slotInputs, slotOf } from './meeting-slot.ts';

/** Plans a meeting. Given a committee, it proposes days that fit. */
export const planMeetingForm: Form = {
  id: 'plan-meeting',

  async open(call) {
    const { viewer, t } = call;
    requireSteward(viewer);
    const { blocks, days } = await datedCommittee(call);
    const title = t.forms.planMeeting.title;
    return { title, blocks: [...blocks, ...slotInputs({ day: days[0] ?? viewer.today }, t)] };
  },

  async submit({ viewer, deps, t }, values) {
    const input = { committee: values.text('committee'), ...slotOf(values) };
    const { reference, committee, warnings } = await planMeeting(viewer, input, deps);
    return [
      ...lines(t.forms.planMeeting.done({ reference, committee })),
      ...bullets(...warnings.map((warning) => warningText(warning, t))),
    ];
  },
};
