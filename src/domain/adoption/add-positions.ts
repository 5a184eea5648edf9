import type { ApprovalSubject } from '../../database/generated/client.ts';
import type { ApprovalChoice } from '../approvals/approval-status.ts';
import type { HeldVoice } from '../approvals/voices-of.ts';
import type { Change } from '../audit/change-once.ts';

/** Writes down what each voice says of a text; gives the id of the last one, null when there was nothing to add. */
export async function addPositions(
  { tx, by: { person, via }, now }: Change,
  voices: HeldVoice[],
  {
    subject,
    versionId,
    choice,
    reason,
  }: { subject: ApprovalSubject; versionId: string; choice: ApprovalChoice; reason: string },
): Promise<string | null> {
  if (!person) return null;
  let last: bigint | null = null;
  // One by one: their ids are in the order in which they were said.
  for (const { partyId, capacity } of voices) {
    const { id } = await tx.approval.create({
      data: {
        ...{ subject, versionId, partyId, personId: person.id, personName: person.name },
        ...{ capacity, choice, reason: reason || null, at: now, via },
      },
    });
    last = id;
  }
  return last === null ? null : String(last);
}
