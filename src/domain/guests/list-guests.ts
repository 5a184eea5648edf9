import { UserError } from '../../errors.ts';
import type { DecisionState } from '../decisions/decision-record.ts';
import { notGivenUp } from '../decisions/given-up.ts';
import { loadDecisions } from '../decisions/load-decisions.ts';
import { recordsDecisions } from '../decisions/recorders.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findClearance } from '../visibility/find-clearance.ts';

export interface GuestLine {
  name: string;
  organisation: string | null;
  theme: string | null;
  meeting: { reference: string; committee: string; day: CivilDate };
  decision: { reference: string; state: DecisionState; agreed: number; parties: number };
  /** Nobody can reach them: no address, and nobody of the roster. */
  isUnreachable: boolean;
  /** They acknowledged the reminder of confidentiality (A12-3). */
  hasAcknowledged: boolean;
}

/**
 * The resource persons asked for or invited to the meetings to come (A6-5).
 * @throws UserError for who is not of the parties: names are not public (Art. 12).
 */
export async function listGuests(
  viewer: Viewer,
  deps: Pick<Deps, 'db'>,
): Promise<{ guests: GuestLine[]; mayInvite: boolean }> {
  const { isOfParties } = await findClearance(viewer, deps);
  if (!isOfParties) throw new UserError(viewer.audience === 'self' ? 'rosterOnly' : 'ownEyesOnly');
  const rows = await deps.db.guest.findMany({
    where: {
      agreementId: viewer.agreement.id,
      meeting: { state: 'PLANNED', day: { gte: toDbDate(viewer.today) } },
      decision: { state: notGivenUp },
    },
    include: { meeting: { include: { committee: true } }, person: true },
    orderBy: [{ meeting: { day: 'asc' } }, { id: 'asc' }],
  });
  // Somebody of the roster is reached as ever, once the parties agree.
  const known = await deps.db.person.findMany({
    where: { agreementId: viewer.agreement.id, name: { in: rows.map(({ name }) => name), mode: 'insensitive' } },
  });
  const decisions = await loadDecisions({ id: { in: rows.map(({ decisionId }) => decisionId) } }, viewer, deps);
  const guests = rows.flatMap(({ name, organisation, theme, meeting, person, email, ...row }): GuestLine[] => {
    const decision = decisions.find(({ id }) => id === row.decisionId);
    if (!decision) return [];
    const { reference, state, approval } = decision;
    const { committee, day } = meeting;
    const them = person ?? known.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return [
      {
        name,
        organisation,
        theme,
        meeting: { reference: meeting.reference, committee: committee.shortName, day: fromDbDate(day) },
        decision: { reference, state, agreed: approval.agreed, parties: approval.parties },
        isUnreachable: !email && !them?.email && !them?.slackUserId,
        hasAcknowledged: row.acknowledgedAt !== null,
      },
    ];
  });
  return { guests, mayInvite: viewer.audience === 'self' && (await recordsDecisions(viewer, deps)) };
}
