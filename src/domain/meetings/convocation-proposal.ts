import type { Proposal } from '../deliveries/proposal.ts';

/** The convocation of one person to a meeting in its present form; a moved meeting makes another. */
export function convocationProposal(
  { id, sequence }: { id: string; sequence: number },
  personId: string,
  at: Date,
): Proposal {
  return {
    kind: 'convocation',
    subject: `convocation:${id}`,
    to: { personId },
    at,
    step: String(sequence),
    urgency: sequence,
    grouping: 'ALONE',
    facts: { meetingId: id, sequence },
  };
}

/** What takes a meeting out of one person's calendar: it is cancelled, or they are no longer invited. */
export function withdrawalProposal(
  { id, sequence }: { id: string; sequence: number },
  personId: string,
  at: Date,
): Proposal {
  const convocation = convocationProposal({ id, sequence }, personId, at);
  // The same subject: what was not sent yet is overtaken by it.
  return { ...convocation, kind: 'withdrawal' };
}
