import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import type { KindEnds } from '../dues/end-facts.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { readablePapers } from '../meetings/read-papers.ts';
import { civilDateIn, fromDbDate } from '../time/civil-date.ts';

/** Points proposed for an agenda, awaiting the word of who speaks for the chair, else of who keeps the meeting (X3-18). */
export const pointDues: DueRule = async ({ agreement, offices, today }, deps) => {
  const { planned } = await loadCurrentMeetings(agreement.id, today, deps);
  return planned.flatMap((meeting): Due[] => {
    const { reference, day, chairId, committeeId, secretariatId } = meeting;
    const items = meeting.items.filter(({ state }) => state === 'PROPOSED');
    const [first] = items;
    if (!first) return [];
    const speakers = chairId ? offices.speakersOf(chairId, today) : [];
    const keepers = offices.keepers({ committeeId, secretariatId, day: fromDbDate(day) }, today);
    const to = speakers.length > 0 ? speakers : keepers;
    const proposedOn = civilDateIn(agreement.timeZone, first.addedAt);
    return [
      {
        kind: 'point',
        reference,
        points: items.map(({ id, title }) => ({ id, title })),
        subject: `point:${first.id}`,
        on: fromDbDate(day),
        isReserved: true,
        readable: readablePapers(meeting),
        ask: {
          by: items.flatMap(({ proposedById }) => proposedById ?? []),
          of: to,
          since: proposedOn,
          secretariat: keepers,
        },
        reminders: [{ day: proposedOn, step: String(items.length), to, isDuty: true }],
      },
    ];
  });
};

/** How it ends, and who is told. */
export const pointEnds: KindEnds<'point'> = {
  answered: { saidBy: 'point-judged' },
  refused: { saidBy: 'point-judged' },
  declined: { never: 'a point is accepted or refused' },
  lapsed: { tells: ['asker', 'coordination', 'secretariat'] },
  withdrawn: { shown: 'the agenda; what is cancelled is told by its withdrawal' },
  superseded: { never: 'a point takes the place of no other' },
  settled: { own: 'it is accepted or refused' },
};
