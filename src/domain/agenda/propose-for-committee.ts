import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { takeMessage } from '../messages/take-message.ts';
import { toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { proposePoint } from './propose-point.ts';
import { type ProposedPointInput, readProposedPoint } from './read-proposed-point.ts';
import { agendaRights } from './rights.ts';

/**
 * Proposes a point for a committee's next meeting: it waits while none is planned, and comes onto the draft of its
 * agenda once one is (X3-18). `reference` is null when it waits.
 * @throws UserError for somebody outside the roster, a committee of another agreement, and a message that waits
 * already; InvalidForm without a title, or for a text too long.
 */
export async function proposeForCommittee(
  viewer: Viewer,
  input: ProposedPointInput & { committeeId: string },
  deps: Deps,
): Promise<{ reference: string | null; committee: string; chair: string | null }> {
  await requireRight(viewer, agendaRights.propose);
  const agreementId = viewer.agreement.id;
  const committee = await deps.db.committee.findFirst({
    where: { id: input.committeeId, agreementId },
    include: {
      meetings: {
        where: { state: 'PLANNED', day: { gte: toDbDate(viewer.today) } },
        orderBy: { day: 'asc' },
        take: 1,
      },
    },
  });
  if (!committee) throw new UserError('gone');
  const { shortName } = committee;
  const [planned] = committee.meetings;
  if (planned) {
    const done = await proposePoint(viewer, { ...input, reference: planned.reference }, deps);
    return { ...done, committee: shortName };
  }
  const point = readProposedPoint(input);
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const waiting = await tx.waitingPoint.create({
      data: { committeeId: committee.id, ...point, proposedById: viewer.person?.id ?? null, addedAt: now },
    });
    if (input.source) {
      const taking = { source: input.source, into: `agenda:${committee.id}`, subjectId: waiting.id };
      if (!(await takeMessage(tx, viewer, taking, now))) throw new UserError('messageWaits', { committee: shortName });
    }
    note('point.proposed', ['WaitingPoint', waiting.id], { after: { committee: shortName, title: point.title } });
  });
  return { reference: null, committee: shortName, chair: null };
}
