import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { proposeDecision } from './propose-decision.ts';
import { MOST_TEXT } from './read-decision-input.ts';
import { decisionRights } from './rights.ts';

/**
 * What each party would be asked about something to publish together (Art. 8, A8-1), as a decision of the steering
 * committee that the parties alone read until then. Nothing is written.
 * @throws UserError for who may not record decisions, and where there is no steering committee; InvalidForm when the
 * text is too long.
 */
export async function draftCommunication(
  viewer: Viewer,
  { text }: { text: string },
  deps: Pick<Deps, 'db'>,
): Promise<DecisionDraft> {
  await requireRight(viewer, decisionRights.record, deps);
  const committee = await deps.db.committee.findFirst({
    where: { agreementId: viewer.agreement.id, kind: 'STEERING' },
    orderBy: { position: 'asc' },
  });
  if (!committee) throw new UserError('noSteeringCommittee');
  if (text.length > MOST_TEXT) throw new InvalidForm({ text: new UserError('tooLong', { most: MOST_TEXT }) });
  return {
    text,
    kind: 'COMMUNICATION',
    committee,
    meetingId: null,
    day: viewer.today,
    ownerId: null,
    dueOn: null,
    visibility: 'PARTIES',
    isAsked: true,
  };
}

/**
 * Proposes something to publish together: it may be once each party agrees. Asked twice, it is asked once.
 * @throws UserError and InvalidForm as {@link draftCommunication}, and for what awaits agreement already.
 */
export async function proposeCommunication(
  viewer: Viewer,
  input: { text: string },
  deps: Deps,
): Promise<{ reference: string }> {
  const draft = await draftCommunication(viewer, input, deps);
  const { reference } = await changeOnce(viewer, deps, (change) => proposeDecision(change, draft));
  return { reference };
}
