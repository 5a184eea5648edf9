import type { Visibility } from '../../database/generated/client.ts';

export type { Visibility };

/** What a reader, or everybody who reads a channel, may read (Art. 12). */
export interface Clearance {
  /** They sit or speak for a signatory party today, or keep its records: they may read all. */
  isOfParties: boolean;
  /** Committees in which they sit, advisory seats too. */
  committeeIds: string[];
  /** Meetings to which they are invited without a seat: an invitation to one opens no other. */
  meetingIds: string[];
}

/** What something says of its own secrecy. */
export interface Readable {
  visibility: Visibility;
  /** The committee it belongs to; without one, COMMITTEE opens it to the parties alone. */
  committeeId?: string | null | undefined;
  meetingId?: string | null | undefined;
}

/** What a stranger may read: what is public. */
export const PUBLIC_ONLY: Clearance = { isOfParties: false, committeeIds: [], meetingIds: [] };

/** What somebody of the parties may read: all. */
export const OF_PARTIES: Clearance = { ...PUBLIC_ONLY, isOfParties: true };

/** Who may read what (Art. 12, A12-1): the one rule for everything that has a visibility. */
export function mayRead(clearance: Clearance, { visibility, committeeId, meetingId }: Readable): boolean {
  if (visibility === 'PUBLIC' || clearance.isOfParties) return true;
  if (visibility === 'PARTIES') return false;
  return clearance.committeeIds.some((id) => id === committeeId) || clearance.meetingIds.some((id) => id === meetingId);
}

/** What all of them may read: whatever a channel is told, its least cleared reader reads. Nobody known, only what is public. */
export function leastOf(clearances: Clearance[]): Clearance {
  if (clearances.length === 0) return PUBLIC_ONLY;
  const [first, ...others] = clearances.filter(({ isOfParties }) => !isOfParties);
  if (!first) return OF_PARTIES;
  return {
    isOfParties: false,
    committeeIds: first.committeeIds.filter((id) => others.every(({ committeeIds }) => committeeIds.includes(id))),
    meetingIds: first.meetingIds.filter((id) => others.every((other) => other.meetingIds.includes(id))),
  };
}
