import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { addDays, type CivilDate, civilDateIn, fromDbDate } from '../time/civil-date.ts';
import { loadOpenMinutes } from './load-open-minutes.ts';
import { readableMinutes } from './minutes-access.ts';

/** Days after a meeting at which who writes its minutes is reminded. */
const STEPS = [5, 12];

/** Days after what makes another version due within which the minutes are circulated anew. */
const ANEW = 7;

/**
 * Minutes that are not circulated yet (K-9: within so many days, a setting), or not again since a correction of them was accepted, or a
 * decision that they print reworded, refused or given up.
 * Only of meetings held with an agenda.
 */
export const minutesDues: DueRule = async ({ agreement, offices, settings, today, watchedFrom }, deps) => {
  const [{ held: meetings }, open] = await Promise.all([
    loadCurrentMeetings(agreement.id, today, deps),
    loadOpenMinutes(agreement.id, today, deps),
  ]);
  return meetings.flatMap((meeting): Due[] => {
    const { reference, committee, committeeId, secretariatId, day, minutesOf } = meeting;
    const held = fromDbDate(day);
    const last = minutesOf.at(-1);
    const accepted = last?.corrections.filter(({ state }) => state === 'ACCEPTED') ?? [];
    const contrary = open.find(({ version }) => version.id === last?.id)?.contrary ?? [];
    const moments = [
      ...accepted.map(({ judgedAt, proposedAt }) => judgedAt ?? proposedAt),
      ...contrary.map(({ changedAt }) => changedAt),
    ];
    const since = last ? firstDay(moments, agreement.timeZone) : held;
    if (!since || meeting.items.length === 0 || held < watchedFrom) return [];
    const number = (last?.number ?? 0) + 1;
    const steps = last ? [2, ANEW] : STEPS;
    const keepers = (on: CivilDate) => offices.keepers({ committeeId, secretariatId, day: held }, on);
    return [
      {
        kind: 'minutes',
        reference,
        committee: committee.shortName,
        held,
        number,
        subject: last ? `minutes:${reference}:${number}` : `minutes:${reference}`,
        on: addDays(since, last ? ANEW : settings.minutesCirculationDays),
        isReserved: true,
        readable: readableMinutes(meeting, { state: 'draft' }),
        ask: { by: [], of: keepers(today), since, secretariat: keepers(today) },
        reminders: steps.map((days) => {
          const each = addDays(since, days);
          return { day: each, step: String(days), to: keepers(each), isDuty: true };
        }),
      },
    ];
  });
};

/** The first day of some moments; null while there is none. */
function firstDay(moments: Date[], timeZone: string): CivilDate | null {
  return moments.map((at) => civilDateIn(timeZone, at)).toSorted()[0] ?? null;
}

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
