import { UserError } from '../../errors.ts';
import { type Change, changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { PartyName } from '../text/party-name.ts';
import { type CivilDate, civilDateIn, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { describeDecision } from './describe-decision.ts';
import { opposedParties } from './opposed-parties.ts';
import { placeOnAgenda } from './place-on-agenda.ts';
import { decisionRights } from './rights.ts';

/** How the point is called, in the agreement's language: who refuses what since when, without its text (Art. 12). */
export type RefusedTitle = (facts: { reference: string; parties: PartyName[]; on: CivilDate }) => string;

/** On which agenda it stands now; null while its committee has no meeting planned: it waits for the next draft. */
export interface TakenUp {
  reference: string;
  meeting: { reference: string; committee: string; day: CivilDate } | null;
}

/**
 * Has the committee take up, at its next planned meeting, a proposal on which not every party agrees; while none is planned, it
 * waits for the next draft. Twice is once.
 * @throws UserError for who may not record, for a decision that is settled, and for one that every party may still agree to.
 */
export async function putOnAgenda(
  viewer: Viewer,
  { reference: given }: { reference: string },
  title: RefusedTitle,
  deps: Deps,
): Promise<TakenUp> {
  await requireRight(viewer, decisionRights.amend, deps);
  const { decision } = await describeDecision({ ...viewer, audience: 'self' }, { reference: given }, deps);
  const { id, reference, state, timeZone } = decision;
  if (state !== 'PROPOSED') throw new UserError('decisionSettled', { reference, state });
  const opposed = opposedParties(decision);
  const last = opposed.toSorted((a, b) => a.position.at.getTime() - b.position.at.getTime()).at(-1);
  if (!last) throw new UserError('decisionNotRefused', { reference });
  const on = civilDateIn(timeZone, last.position.at);
  const agendaTitle = title({ reference, parties: opposed.map(({ party }) => party), on });
  return changeOnce(viewer, deps, async (change) => {
    const { tx, now, note } = change;
    await tx.decision.update({ where: { id, state: 'PROPOSED' }, data: { agendaAskedAt: now, agendaTitle } });
    const meeting = await placePoint(change, id);
    note('decision.taken-up', ['Decision', id], { after: { reference, meeting: meeting?.reference ?? null } });
    return { reference, meeting };
  });
}

/** Puts it last on the agenda of its committee's next planned meeting, or names the point that stands there. */
async function placePoint({ tx, by, now }: Change, decisionId: string): Promise<TakenUp['meeting']> {
  const meeting = await tx.meeting.findFirst({
    where: {
      committee: { decisions: { some: { id: decisionId } } },
      state: 'PLANNED',
      day: { gte: toDbDate(by.today) },
    },
    include: { committee: true, items: true },
    orderBy: [{ day: 'asc' }, { startsAt: 'asc' }],
  });
  if (!meeting) return null;
  await placeOnAgenda(tx, { meeting, decisionId, now });
  return { reference: meeting.reference, committee: meeting.committee.shortName, day: fromDbDate(meeting.day) };
}
