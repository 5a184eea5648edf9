import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { loadCurrentMeetings } from './load-current-meetings.ts';

/** The meetings planned: in every list of dates, reminded by their own convocations. */
export const meetingDues: DueRule = async ({ agreement, offices, today }, deps) => {
  const { planned } = await loadCurrentMeetings(agreement.id, today, deps);
  return planned.map(({ reference, committee, committeeId, secretariatId, day, place, convenedAt, recordedAt }) => {
    const on = fromDbDate(day);
    const keepers = offices.keepers({ committeeId, secretariatId, day: on }, today);
    const since = civilDateIn(agreement.timeZone, recordedAt);
    return {
      kind: 'meeting' as const,
      reference,
      committee: committee.shortName,
      place,
      isConvened: convenedAt !== null,
      subject: `meeting:${reference}`,
      on,
      isReserved: false,
      // Convening it is asked by a due of its own.
      ask: { by: [], of: [], since, secretariat: keepers },
      reminders: [],
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
