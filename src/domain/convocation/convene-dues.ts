import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { conveneBy } from '../settings/convene-by.ts';
import { addDays, civilDateIn, fromDbDate, laterOf } from '../time/civil-date.ts';

/** Days before the last convening date at which who keeps the meeting and who coordinates are told. */
const STEPS = [7, 1];

/** Planned meetings that nobody has convened, due on the last day on which that is in time (R-05, K-9); late from then on. */
export const conveneDues: DueRule = async ({ agreement, offices, settings, today }, deps) => {
  const { planned } = await loadCurrentMeetings(agreement.id, today, deps);
  return planned.flatMap((meeting): Due[] => {
    const { reference, committee, committeeId, secretariatId, convenedAt, revisedAt } = meeting;
    if (convenedAt) return [];
    const day = fromDbDate(meeting.day);
    const since = civilDateIn(agreement.timeZone, revisedAt);
    // Planned too late for the notice, it is asked for at once.
    const on = laterOf(conveneBy(committee.kind, day, settings), since);
    const keepers = offices.keepers({ committeeId, secretariatId, day }, today);
    const to = [...new Set([...keepers, ...offices.coordinators(today)])];
    // Nobody is reminded on the day on which it was planned.
    const days = STEPS.map((before) => addDays(on, -before)).filter((each) => each > since);
    return [
      {
        kind: 'convene',
        reference,
        committee: committee.shortName,
        day,
        subject: `convene:${reference}`,
        on,
        isReserved: true,
        ask: { by: [], of: to, since, secretariat: keepers },
        reminders: days.map((each) => ({ day: each, step: each, to, isDuty: true })),
      },
    ];
  });
};

/** How it ends, and who is told. */
export const conveneEnds: KindEnds<'convene'> = {
  answered: { saidBy: 'convocation' },
  refused: { never: 'a meeting is convened or cancelled' },
  declined: { never: 'who keeps the meeting convenes it' },
  lapsed: { tells: ['asked', 'coordination', 'secretariat'] },
  withdrawn: { shown: 'the calendar: nobody was convened' },
  superseded: { shown: 'the calendar, where it stands on its other day' },
  settled: { own: 'it is convened, moved or cancelled' },
};
