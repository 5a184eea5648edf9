import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { addDays, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { judgesOf } from './judges-of.ts';
import { readableMinutes } from './minutes-access.ts';

/** Days after a correction was asked for at which its judges, told at once, are told again; the last is the day for it. */
const STEPS = [3, 7];

/** Corrections of minutes that somebody asks for and nobody has judged, whatever version they were asked of (X3-19). */
export const correctionDues: DueRule = async ({ agreement, offices, today }, deps) => {
  const { held } = await loadCurrentMeetings(agreement.id, today, deps);
  return held.flatMap((meeting): Due[] => {
    const { reference, committee, committeeId, secretariatId, minutesOf } = meeting;
    const day = fromDbDate(meeting.day);
    const kept = { committeeId, secretariatId, day };
    const open = minutesOf.flatMap(({ corrections }) => corrections.filter(({ state }) => state === 'PROPOSED'));
    return open.map(({ id, personId, person, text, proposedAt }) => {
      const since = civilDateIn(agreement.timeZone, proposedAt);
      return {
        kind: 'correction',
        correctionId: id,
        reference,
        committee: committee.shortName,
        held: day,
        by: person.name,
        text,
        subject: `correction:${id}`,
        on: addDays(since, Math.max(...STEPS)),
        isReserved: true,
        readable: readableMinutes(meeting, { state: 'circulated' }),
        ask: {
          by: [personId],
          of: judgesOf(kept, personId, offices, today),
          since,
          secretariat: offices.keepers(kept, today),
        },
        reminders: STEPS.map((days) => {
          const each = addDays(since, days);
          return { day: each, step: String(days), to: judgesOf(kept, personId, offices, each), isDuty: true };
        }),
      };
    });
  });
};

/** How it ends, and who is told. */
export const correctionEnds: KindEnds<'correction'> = {
  answered: { tells: ['asker'] },
  refused: { tells: ['asker'] },
  declined: { never: 'a correction is accepted or refused' },
  lapsed: { tells: ['coordination', 'secretariat'] },
  withdrawn: { shown: 'the calendar, where a meeting struck out stands with its reason' },
  superseded: { never: 'no version takes the place of another while a correction awaits its answer' },
  settled: { own: 'it is accepted or refused' },
};
