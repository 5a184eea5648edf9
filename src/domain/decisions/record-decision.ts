import { UserError } from '../../errors.ts';
import { type Change, changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { CapturedMessage, CapturedThread } from '../messages/captured-thread.ts';
import { takeMessage } from '../messages/take-message.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { insertDecision } from './insert-decision.ts';
import { type DecisionInput, readDecisionInput } from './read-decision-input.ts';
import { decisionRights } from './rights.ts';

export interface Recording extends DecisionInput {
  /** What was read of the chat when the form was opened; null for a decision recorded without a message. */
  captured: CapturedThread | null;
  /** Names (ts) of the thread's messages that are kept as its context. */
  context: string[];
  /** Reference of the adopted decision that this one corrects. */
  corrects: string | null;
}

/** Where a message's words go when they are recorded as a decision: once, whoever does it. */
const INTO = 'decision';

/**
 * Records a decision taken in a discussion, with its proof, and has each party asked for its word (X3-20). A message is
 * recorded once: for the same again, by whomever and at whatever moment, the first decision is named, and nothing changes.
 * @throws UserError for who may not record; InvalidForm naming each field to mend.
 */
export async function recordDecision(
  viewer: Viewer,
  recording: Recording,
  deps: Deps,
): Promise<{ reference: string; isNew: boolean }> {
  await requireRight(viewer, decisionRights.record, deps);
  const { captured, context } = recording;
  const { meeting, ...read } = await readDecisionInput(viewer, recording, deps);
  const corrects = recording.corrects ? await findAdopted(viewer, recording.corrects, deps) : null;
  const source = captured?.message ?? null;
  const kept = (captured?.thread ?? []).filter(({ ts }) => context.includes(ts));
  // The bot cannot write where it is not.
  const card = captured && captured.unread !== 'notInChannel' ? captured : null;
  try {
    return await changeOnce(viewer, deps, async (change) => {
      const messages = source ? [source, ...kept] : kept;
      const draft = { ...read, meetingId: meeting?.id ?? null, messages, card, correctsId: corrects, isAsked: true };
      const { id, reference } = await insertDecision(change, draft);
      if (source && !(await take(change, source, id))) throw new Recorded();
      return { reference, isNew: true };
    });
  } catch (error) {
    // All is undone: its number too goes to the next.
    if (!(error instanceof Recorded) || !source) throw error;
    const reference = await recordedAs(viewer, source, deps);
    if (!reference) throw error;
    return { reference, isNew: false };
  }
}

/** The reference of the decision as which a message was recorded, or null. */
export async function recordedAs(
  viewer: Viewer,
  { channelId, ts }: Pick<CapturedMessage, 'channelId' | 'ts'>,
  { db }: Pick<Deps, 'db'>,
): Promise<string | null> {
  const taken = await db.takenMessage.findFirst({
    where: { agreementId: viewer.agreement.id, into: INTO, channelId, ts },
  });
  const decision = taken && (await db.decision.findUnique({ where: { id: taken.subjectId } }));
  return decision?.reference ?? null;
}

class Recorded extends Error {}

function take({ tx, by, now }: Change, source: CapturedMessage, subjectId: string): Promise<boolean> {
  return takeMessage(tx, by, { source, into: INTO, subjectId }, now);
}

async function findAdopted(viewer: Viewer, reference: string, { db }: Pick<Deps, 'db'>): Promise<string> {
  const agreementId = viewer.agreement.id;
  const found = await db.decision.findFirst({ where: { agreementId, reference, state: 'ADOPTED' } });
  if (!found) throw new UserError('decisionUnknown', { given: reference });
  return found.id;
}
