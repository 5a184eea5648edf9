import type { Meeting } from '../../database/generated/client.ts';
import { type Clearance, mayRead } from '../visibility/clearance.ts';

/** True when a meeting's agenda and papers are for that reader, or for all who read the channel (Art. 12). */
export function mayReadPapers(
  clearance: Clearance,
  { id, committeeId, papersFor }: Pick<Meeting, 'id' | 'committeeId' | 'papersFor'>,
): boolean {
  return mayRead(clearance, { visibility: papersFor, committeeId, meetingId: id });
}

/** A meeting's points as that reader may know of them: all, or how many there are. */
export function withholdPoints<T>(
  clearance: Clearance,
  meeting: Parameters<typeof mayReadPapers>[1],
  points: T[],
): { points: T[]; reserved: number } {
  if (mayReadPapers(clearance, meeting)) return { points, reserved: 0 };
  return { points: [], reserved: points.length };
}
