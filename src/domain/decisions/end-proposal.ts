import { InvalidForm, UserError } from '../../errors.ts';
import { speakersOn } from '../approvals/speakers-on.ts';
import { type Change, changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { tellEnd } from '../reminders/tell-end.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { readableOf } from './decision-access.ts';
import { findDecision } from './find-decision.ts';
import type { EndedState } from './given-up.ts';
import { loadDecision } from './load-decisions.ts';
import { decisionRights } from './rights.ts';
import { voiceEnds } from './voice-dues.ts';

const MOST_REASON = 500;

/**
 * Ends a proposed decision that is not adopted, with a reason: given up by who proposes it, or closed because not every party agrees
 * . It stays in the list, without a number of the adopted; who was asked and who had spoken are told.
 * @throws UserError for who may not record, and for a decision that is settled; InvalidForm without a reason, or for one of more than
 * 500 characters.
 */
export async function endProposal(
  viewer: Viewer,
  input: { reference: string; reason: string; as: EndedState },
  deps: Deps,
): Promise<{ reference: string }> {
  await requireRight(viewer, decisionRights.withdraw, deps);
  const { id, reference } = await findDecision(viewer, input.reference, deps);
  const reason = input.reason.replace(/\r\n/g, '\n').trim();
  if (reason === '') throw new InvalidForm({ reason: new UserError('required') });
  if (reason.length > MOST_REASON) throw new InvalidForm({ reason: new UserError('tooLong', { most: MOST_REASON }) });
  return changeOnce(viewer, deps, async (change) => {
    const { tx, note, now } = change;
    const { count } = await tx.decision.updateMany({
      where: { id, state: 'PROPOSED' },
      data: { state: input.as, withdrawnAt: now, withdrawnFor: reason },
    });
    if (count === 0) {
      const { state } = await tx.decision.findUniqueOrThrow({ where: { id } });
      throw new UserError('decisionSettled', { reference, state });
    }
    const committee = await tellEnded(change, id, { reason, as: input.as });
    const action = input.as === 'WITHDRAWN' ? 'decision.withdrawn' : 'decision.closed';
    note(action, ['Decision', id], { after: { reference, committee, reason } });
    return { reference };
  });
}

/** Tells those who were asked, and those who had spoken of any wording; gives the committee's short name. */
async function tellEnded(change: Change, id: string, { reason, as }: { reason: string; as: EndedState }) {
  const { tx, by } = change;
  const decision = await loadDecision(id, by, { db: tx });
  if (!decision) throw new Error(`decision ${id} vanished`);
  const { reference, committee, text, recordedById, askedAt, said } = decision;
  const asked = askedAt ? await speakersOn(by.agreement.id, by.today, { db: tx }) : [];
  await tellEnd(change, {
    rule: voiceEnds.withdrawn,
    end: 'voice.withdrawn',
    facts: {
      readable: readableOf(decision),
      reference,
      committee: committee.shortName,
      text,
      by: by.person?.name ?? '',
      reason,
      isClosed: as === 'NOT_ADOPTED',
    },
    subject: `ended:${id}`,
    step: 'ended',
    ask: { by: recordedById ? [recordedById] : [], of: asked, waiting: said.map(({ personId }) => personId) },
  });
  return committee.shortName;
}
