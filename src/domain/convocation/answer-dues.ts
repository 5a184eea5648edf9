import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { addDays, civilDateIn, fromDbDate } from '../time/civil-date.ts';

/** Days before a meeting at which those who have not answered are asked again. */
const STEPS = [7, 2];

/** Convocations without an answer: only those who have not answered are reminded. */
export const answerDues: DueRule = async ({ agreement, offices, today }, deps) => {
  const { planned } = await loadCurrentMeetings(agreement.id, today, deps);
  return planned.flatMap((meeting): Due[] => {
    const { id, reference, committee, committeeId, secretariatId, day, attendances, convenedAt } = meeting;
    const silent = attendances.filter(({ answer }) => answer === 'NONE');
    if (silent.length === 0 || !convenedAt) return [];
    const on = fromDbDate(day);
    const convenedOn = civilDateIn(agreement.timeZone, convenedAt);
    // Nobody is reminded on the day they were asked.
    const days = STEPS.map((before) => addDays(on, -before)).filter((each) => each > convenedOn);
    const keepers = offices.keepers({ committeeId, secretariatId, day: on }, today);
    const to = silent.map(({ personId }) => personId);
    return [
      {
        kind: 'answer',
        meetingId: id,
        reference,
        committee: committee.shortName,
        silent: silent.length,
        subject: `answer:${reference}`,
        on,
        isReserved: true,
        ask: { by: keepers, of: to, since: convenedOn, secretariat: keepers },
        reminders: days.map((each) => ({ day: each, step: each, to, isDuty: true })),
      },
    ];
  });
};

/** How it ends, and who is told. */
export const answerEnds: KindEnds<'answer'> = {
  answered: { shown: 'the live card of the meeting' },
  refused: { shown: 'the live card of the meeting' },
  declined: { tells: ['waiting'] },
  lapsed: { shown: 'the attendance, in which who keeps the meeting says who came' },
  withdrawn: { saidBy: 'withdrawal' },
  superseded: { saidBy: 'convocation' },
  settled: { own: 'it is over with the meeting' },
};
