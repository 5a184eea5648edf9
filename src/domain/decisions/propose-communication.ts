import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { recordDecision } from './record-decision.ts';

/**
 * Proposes something to publish together: it may be once each party agrees (Art. 8, A8-1), as a decision of the
 * steering committee that the parties alone read until then.
 * @throws UserError for who may not record decisions, and where there is no steering committee.
 */
export async function proposeCommunication(
  viewer: Viewer,
  { text }: { text: string },
  deps: Deps,
): Promise<{ reference: string }> {
  const committee = await deps.db.committee.findFirst({
    where: { agreementId: viewer.agreement.id, kind: 'STEERING' },
    orderBy: { position: 'asc' },
  });
  if (!committee) throw new UserError('noSteeringCommittee');
  return recordDecision(
    viewer,
    {
      text,
      kind: 'COMMUNICATION',
      place: `committee:${committee.id}`,
      objectiveIds: [],
      ownerId: null,
      dueOn: null,
      visibility: 'PARTIES',
      cogNote: '',
      captured: null,
      context: [],
      corrects: null,
    },
    deps,
  );
}
