import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadCommittees } from '../periods/load-committees.ts';
import { addDays, civilDateIn, fromDbDate } from '../time/civil-date.ts';

/** Days before the last day for answers at which those who have not answered are asked again. */
const BEFORE_END = 2;

/** Polls of dates: who has not answered is reminded, then who opened it is told to close it. */
export const pollDues: DueRule = async ({ agreement, offices, today }, deps) => {
  const committees = await loadCommittees(agreement.id, deps);
  const polls = committees.flatMap((committee) => committee.polls.map((poll) => ({ ...poll, committee })));
  return polls.map(({ id, committee, closesOn, openedAt, invitees }): Due => {
    const on = fromDbDate(closesOn);
    const again = addDays(on, -BEFORE_END);
    const after = addDays(on, 1);
    const silent = invitees.map(({ personId }) => personId);
    // Nobody is reminded on the day they were asked.
    const isLater = again > civilDateIn(agreement.timeZone, openedAt);
    return {
      kind: 'poll',
      pollId: id,
      committee: committee.shortName,
      awaited: silent,
      subject: `poll:${id}`,
      on,
      isReserved: true,
      ask: { by: offices.stewards(today), of: silent, since: civilDateIn(agreement.timeZone, openedAt) },
      reminders: [
        ...(isLater && silent.length > 0 ? [{ day: again, step: 'again', to: silent, isDuty: true }] : []),
        { day: after, step: 'close', to: offices.stewards(after), isDuty: true },
      ],
    };
  });
};

/** How it ends, and who is told. */
export const pollEnds: KindEnds<'poll'> = {
  answered: { saidBy: 'convocation' },
  refused: { shown: 'the poll, where « no » to each date is an answer' },
  declined: { never: 'who cannot come says no to each date' },
  lapsed: { saidBy: 'due' },
  withdrawn: { saidBy: 'poll-over' },
  superseded: { never: 'a committee has one poll at a time' },
  settled: { own: 'a date is kept, or it is given up' },
};
