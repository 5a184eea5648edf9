import { listCommittees } from '../../domain/committees/list-committees.ts';
import { planMeeting } from '../../domain/meetings/plan-meeting.ts';
import { suggestDates } from '../../domain/meetings/suggest-dates.ts';
import { requireSteward } from '../../domain/people/access.ts';
import { context } from '../views/blocks.ts';
import { selectInput } from '../views/inputs.ts';
import { bullets, lines } from '../views/rich-text.ts';
import { warningText } from '../views/warning-text.ts';
import type { Form } from './form.ts';
import { slotInputs, slotOf } from './meeting-slot.ts';

/** Plans a meeting. Given a committee, it proposes days that fit. */
export const planMeetingForm: Form = {
  id: 'plan-meeting',

  async open({ viewer, args, deps, t }) {
    requireSteward(viewer);
    const committees = await listCommittees(viewer, deps);
    const words = t.forms.planMeeting;
    const chosen = committees.find(({ code }) => code === args.committee) ?? committees[0];
    const days = chosen ? await suggestDates(viewer, { committee: chosen.code }, deps) : [];
    return {
      title: words.title,
      blocks: [
        selectInput({
          name: 'committee',
          label: words.committee,
          options: committees.map(({ code, name }) => ({ text: name, value: code })),
          initial: chosen?.code,
        }),
        context(
          `${chosen?.shortName ?? ''} — ${days.length > 0 ? t.meetings.proposed({ days }) : t.meetings.noProposal}`,
        ),
        ...slotInputs({ day: days[0] ?? viewer.today }, t),
      ],
    };
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
