import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { addDays, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { loadCurrentMeetings } from './load-current-meetings.ts';

/** Who is awaited: they come, or have not said. */
const COMING = ['PRESENT', 'REMOTE', 'NONE'];

/** The meetings planned, in every list of dates. The working day before, those who come, or have not said that they do not, are reminded. */
export const meetingDues: DueRule = async ({ agreement, offices, calendar, today }, deps) => {
  const { planned } = await loadCurrentMeetings(agreement.id, today, deps);
  return planned.map((meeting) => {
    const { id: meetingId, reference, committee, committeeId, secretariatId, convenedAt, recordedAt } = meeting;
    const { startsAt, place, link } = meeting;
    const on = fromDbDate(meeting.day);
    const comes = meeting.attendances.filter(({ answer }) => COMING.includes(answer)).map(({ personId }) => personId);
    const eve = { day: calendar.onOrBefore(addDays(on, -1)), step: 'eve', to: comes, isDuty: false };
    const keepers = offices.keepers({ committeeId, secretariatId, day: on }, today);
    const since = civilDateIn(agreement.timeZone, recordedAt);
    return {
      kind: 'meeting' as const,
      meetingId,
      reference,
      committee: committee.shortName,
      startsAt,
      timeZone: agreement.timeZone,
      place,
      link,
      isConvened: convenedAt !== null,
      subject: `meeting:${reference}`,
      on,
      isReserved: false,
      // Convening it is asked by a due of its own.
      ask: { by: [], of: [], since, secretariat: keepers },
      reminders: convenedAt && comes.length > 0 && civilDateIn(agreement.timeZone, convenedAt) < eve.day ? [eve] : [],
    };
  });
};

/** How it ends, and who is told. */
export const meetingEnds: KindEnds<'meeting'> = {
  answered: { shown: 'the live card of the meeting' },
  refused: { never: 'a meeting takes place or is cancelled' },
  declined: { never: 'a meeting takes place or is cancelled' },
  lapsed: { never: 'from its day on one is asked whether it took place' },
  withdrawn: { saidBy: 'withdrawal' },
  superseded: { saidBy: 'convocation' },
  settled: { own: 'it is held, moved or cancelled' },
};
