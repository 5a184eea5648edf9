import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { addDays, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { readableMinutes } from './minutes-access.ts';

/** Days after a meeting at which who writes its minutes is reminded. */
const STEPS = [5, 12];

/** Minutes of meetings from before this many days are not asked for any more. */
const KEPT = 120;

/** Minutes that are not circulated yet (K-9: within so many days, a setting). Only of meetings held with an agenda. */
export const minutesDues: DueRule = async ({ agreement, offices, settings, today, watchedFrom }, { db }) => {
  const meetings = await db.meeting.findMany({
    where: {
      agreementId: agreement.id,
      state: 'HELD',
      minutesOf: { none: {} },
      items: { some: {} },
      day: { gte: toDbDate(addDays(today, -KEPT)) },
    },
    include: { committee: true },
  });
  return meetings.flatMap((meeting): Due[] => {
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
