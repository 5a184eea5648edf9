import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { addDays, type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { readableMinutes } from './minutes-access.ts';

/** Days after a meeting at which who writes its minutes is reminded. */
const STEPS = [5, 12];

/** Minutes that are not circulated yet (K-9: within so many days, a setting). Only of meetings held with an agenda. */
export const minutesDues: DueRule = async ({ agreement, offices, settings, today, watchedFrom }, deps) => {
  const { held: meetings } = await loadCurrentMeetings(agreement.id, today, deps);
  return meetings.flatMap((meeting): Due[] => {
    if (meeting.minutesOf.length > 0 || meeting.items.length === 0) return [];
    const { reference, committee, committeeId, secretariatId, day } = meeting;
    const held = fromDbDate(day);
    if (held < watchedFrom) return [];
    const keepers = (on: CivilDate) => offices.keepers({ committeeId, secretariatId, day: held }, on);
    return [
      {
        kind: 'minutes',
        reference,
        committee: committee.shortName,
        held,
        subject: `minutes:${reference}`,
        on: addDays(held, settings.minutesCirculationDays),
        isReserved: true,
        readable: readableMinutes(meeting, { state: 'draft' }),
        ask: { by: [], of: keepers(today), since: held, secretariat: keepers(today) },
        reminders: STEPS.map((days) => {
          const each = addDays(held, days);
          return { day: each, step: String(days), to: keepers(each), isDuty: true };
        }),
      },
    ];
  });
};

/** How it ends, and who is told. */
export const minutesEnds: KindEnds<'minutes'> = {
  answered: { saidBy: 'minutes' },
  refused: { never: 'a meeting held has minutes' },
  declined: { never: 'a meeting held has minutes' },
  lapsed: { tells: ['asked', 'coordination', 'secretariat'] },
  withdrawn: { shown: 'the calendar, where a meeting struck out stands with its reason' },
  superseded: { never: 'a meeting has one set of minutes' },
  settled: 'byReason',
};
