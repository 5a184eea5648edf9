import type { Meeting } from '../../database/generated/client.ts';
import { type Clearance, mayRead, type Readable } from '../visibility/clearance.ts';

type PapersSecrecy = Pick<Meeting, 'id' | 'committeeId' | 'papersFor'>;

/** What a meeting's agenda and papers say to the one rule of who reads what (Art. 12). */
export function readablePapers({ id, committeeId, papersFor }: PapersSecrecy): Readable {
  return { visibility: papersFor, committeeId, meetingId: id };
}

/** A meeting's points as that reader may know of them: all, or how many there are. */
export function withholdPoints<T>(
  clearance: Clearance,
  meeting: PapersSecrecy,
  points: T[],
): { points: T[]; reserved: number } {
  if (mayRead(clearance, readablePapers(meeting))) return { points, reserved: 0 };
  return { points: [], reserved: points.length };
}
