import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { loadRoster } from '../people/load-roster.ts';
import { addDays, type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { mayRead } from '../visibility/clearance.ts';
import { personClearance } from '../visibility/person-clearance.ts';
import { readableMinutes } from './minutes-access.ts';

/** Days from its date at which who sees to a task is reminded, as of a decision: a week before, the day, the day after, then weekly. */
const STEPS = [-7, 0, 1, 8, 15, 22, 29];

/** Tasks of minutes that somebody must still carry out by a date; without an owner who may read it, the meeting's secretariat is told (X3-21). */
export const taskDues: DueRule = async ({ agreement, offices, today }, deps) => {
  const [{ held: meetings }, roster] = await Promise.all([
    loadCurrentMeetings(agreement.id, today, deps),
    loadRoster(agreement.id, deps),
  ]);
  const tasks = meetings.flatMap((meeting) => {
    const accepted = meeting.items.filter(({ state }) => state === 'ACCEPTED');
    return accepted.flatMap((item) => item.tasks.map((task) => ({ ...task, meeting })));
  });
  return tasks.flatMap(({ id, text, owner: named, dueOn, putOffTo, meeting }): Due[] => {
    const day = putOffTo ?? dueOn;
    if (!day) return [];
    const on = fromDbDate(day);
    const { reference, committee, committeeId, secretariatId } = meeting;
    const held = fromDbDate(meeting.day);
    const readable = readableMinutes(meeting, { state: 'circulated' });
    const keepers = (day: CivilDate) => offices.keepers({ committeeId, secretariatId, day: held }, day);
    const owner = roster.find((person) => person.id === named?.id);
    const isOwners = (day: CivilDate) => owner !== undefined && mayRead(personClearance(owner, day), readable);
    const seesToIt = (day: CivilDate) => (owner && isOwners(day) ? [owner.id] : keepers(day));
    return [
      {
        kind: 'task',
        taskId: id,
        reference,
        committee: committee.shortName,
        held,
        text,
        owner: owner?.name ?? null,
        subject: `task:${id}`,
        on,
        isReserved: true,
        readable,
        ask: { by: [], of: seesToIt(today), since: held, secretariat: keepers(today) },
        reminders: STEPS.map((days) => {
          const day = addDays(on, days);
          return { day, step: String(days), to: seesToIt(day), isDuty: true };
        }),
      },
    ];
  });
};

/** How it ends, and who is told. */
export const taskEnds: KindEnds<'task'> = {
  answered: { shown: 'the page of the minutes, below what they say' },
  refused: { never: 'who cannot see to it puts it off or drops it' },
  declined: { never: 'who cannot see to it puts it off or drops it' },
  lapsed: { tells: ['coordination', 'secretariat'] },
  withdrawn: { tells: ['coordination', 'secretariat'] },
  superseded: { shown: 'the page of the minutes, which says to which day it was put off' },
  settled: { own: 'it is done, put off or dropped' },
};
