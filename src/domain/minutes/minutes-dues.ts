import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { addDays, fromDbDate } from '../time/civil-date.ts';
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
        reminders: STEPS.map((days) => {
          const each = addDays(held, days);
          return {
            day: each,
            step: String(days),
            to: offices.keepers({ committeeId, secretariatId, day: held }, each),
            isDuty: true,
          };
        }),
      },
    ];
  });
};
