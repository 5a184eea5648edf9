import { listCommittees } from '../../domain/committees/list-committees.ts';
import { suggestDates } from '../../domain/meetings/suggest-dates.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import { context } from '../views/blocks.ts';
import { selectInput } from '../views/inputs.ts';
import type { FormCall, FormView } from './form.ts';

/** The choice of a committee, with the days that fit the one that the form was opened for, or else the first; convened in so many days. */
export async function datedCommittee(
  { viewer, args, deps, t }: FormCall,
  waitingDays = 0,
): Promise<{
  blocks: FormView['blocks'];
  days: CivilDate[];
}> {
  const committees = await listCommittees(viewer, deps);
  const chosen = committees.find(({ code }) => code === args.committee) ?? committees[0];
  const days = chosen ? await suggestDates(viewer, { committee: chosen.code, waitingDays }, deps) : [];
  const proposal = days.length > 0 ? t.meetings.proposed({ days }) : t.meetings.noProposal;
  const blocks = [
    selectInput({
      name: 'committee',
      label: t.forms.planMeeting.committee,
      options: committees.map(({ code, name }) => ({ text: name, value: code })),
      initial: chosen?.code,
    }),
    context(`${chosen?.shortName ?? ''} — ${proposal}`),
  ];
  return { blocks, days };
}
