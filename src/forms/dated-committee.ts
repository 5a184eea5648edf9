import { listCommittees } from '../domain/committees/list-committees.ts';
import { suggestDates } from '../domain/meetings/suggest-dates.ts';
import type { CivilDate } from '../domain/time/civil-date.ts';
import type { ChoiceField } from './field.ts';
import { choiceField } from './fields.ts';
import type { FormCall } from './form.ts';

/** The choice of a committee, with the days that fit the one chosen, or else the first; convened in so many days. */
export async function datedCommittee(
  { viewer, args, chosen, deps, t }: FormCall<{ committee?: string | undefined }>,
  waitingDays = 0,
): Promise<{ committee: ChoiceField<string, false>; days: CivilDate[] }> {
  const committees = await listCommittees(viewer, deps);
  const wanted = chosen?.committee ?? args.committee;
  const committee = committees.find(({ code }) => code === wanted) ?? committees[0];
  const days = committee ? await suggestDates(viewer, { committee: committee.code, waitingDays }, deps) : [];
  const proposal = days.length > 0 ? t.meetings.proposed({ days }) : t.meetings.noProposal;
  return {
    committee: choiceField({
      label: t.forms.planMeeting.committee,
      hint: `${committee?.shortName ?? ''} — ${proposal}`,
      options: committees.map(({ code, name }) => ({ text: name, value: code })),
      initial: committee?.code,
      redraws: true,
    }),
    days,
  };
}
