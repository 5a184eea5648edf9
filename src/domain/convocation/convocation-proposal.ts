import type { Proposal } from '../deliveries/proposal.ts';
import type { CivilDate } from '../time/civil-date.ts';

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

/**
 * What takes a meeting out of one person's calendar: it is cancelled, or they are no longer invited. `formerDay` is the
 * day they were told, when it has just been moved.
 */
export function withdrawalProposal(
  { id, sequence }: { id: string; sequence: number },
  personId: string,
  at: Date,
  formerDay?: CivilDate,
): Proposal {
  const convocation = convocationProposal({ id, sequence }, personId, at);
  // The same subject: what was not sent yet is overtaken by it.
  const facts = { meetingId: id, sequence, ...(formerDay ? { formerDay } : {}) };
  return { ...convocation, kind: 'withdrawal', facts };
}

/** For who may be named, dismissed and named again to a meeting in one form: each time is told. */
export function again(proposal: Proposal): Proposal {
  return { ...proposal, step: `${proposal.step}:${proposal.at.toISOString()}` };
}
