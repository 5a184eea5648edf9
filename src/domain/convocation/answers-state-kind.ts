import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { meetingParts } from '../meetings/meeting-facts.ts';
import { reminderInstant } from '../reminders/reminder-instant.ts';
import { addDays, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { PUBLIC_ONLY } from '../visibility/clearance.ts';
import { loadMeetingOverview, type MeetingOverview } from './load-meeting-overview.ts';

/** Days before a meeting at which who keeps it is told how the answers stand. */
const BEFORE = 7;

const factsSchema = z.object({ meetingId: z.uuid(), day: z.string() });

/** How the answers to a convocation stand, by party; `silent`: who has not answered, by name. */
export interface AnswersStateNotice {
  code: 'answersState';
  overview: MeetingOverview;
  silent: string[];
}

/** A week before a meeting, who keeps it gets the state of the answers (X3-17, R-07). */
export const answersStateKind: DeliveryKind<AnswersStateNotice> = {
  name: 'answers-state',

  async propose(scope, until, deps) {
    const { agreement, offices, today } = scope;
    const { planned } = await loadCurrentMeetings(agreement.id, today, deps);
    return planned.flatMap(({ id, day: dbDay, committeeId, secretariatId, convenedAt }): PlannedDelivery[] => {
      const day = fromDbDate(dbDay);
      const nominal = addDays(day, -BEFORE);
      const at = reminderInstant(nominal, day, scope);
      // Convened or moved since, nobody has had the time to answer.
      if (!convenedAt || civilDateIn(agreement.timeZone, convenedAt) >= nominal) return [];
      if (at < deps.now() || at > until) return [];
      return offices.keepers({ committeeId, secretariatId, day }, today).map((personId) => ({
        ...{ kind: 'answers-state', subject: `answers:${id}`, to: { personId }, at, step: day },
        ...{ urgency: 0, grouping: 'DIGEST', facts: { meetingId: id, day } },
      }));
    });
  },

  async compose({ facts }, { agreement }, deps) {
    const { meetingId, day } = factsSchema.parse(facts);
    const row = await deps.db.meeting.findUnique({ where: { id: meetingId }, include: meetingParts });
    if (row?.state !== 'PLANNED' || fromDbDate(row.day) !== day) return { skip: 'noLongerDue' };
    const overview = await loadMeetingOverview(row, agreement, PUBLIC_ONLY, deps);
    const silent = overview.attendances.filter(({ answer }) => answer === 'NONE').map(({ name }) => name);
    return { code: 'answersState', overview, silent };
  },
};
