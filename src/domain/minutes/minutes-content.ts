import { createHash } from 'node:crypto';
import type { AttendanceCapacity, ItemKind, Presence } from '../../database/generated/client.ts';
import type { QuorumCount } from '../convocation/quorum.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Minutes as data: what is frozen when they are circulated, and laid out as text or documents. */
export interface MinutesContent {
  reference: string;
  committee: string;
  day: CivilDate;
  /** `HH:mm`, local. */
  hour: string | null;
  place: string;
  link: string | null;
  chair: string | null;
  secretariat: string | null;
  /** Why they depart from the rotation; absent when they do not, so that fingerprints from before hold. */
  officeReason?: string;
  people: {
    name: string;
    jobTitle: string | null;
    party: string | null;
    capacity: AttendanceCapacity;
    presence: Presence;
    representedBy: string | null;
    /** Number of the point at which they came; absent when they were there from the beginning. */
    arrivedAt?: number;
  }[];
  /** Parties of whom nobody was there: decisions are to be confirmed (R-07). */
  absentParties: string[];
  /** Parties of whom somebody came only from a point on (R-07); absent when there is none. */
  lateParties?: { party: string; from: number }[];
  /** Absent where the agreement set no quorum when the meeting was held. */
  quorum?: QuorumCount;
  points: {
    title: string;
    origin: string;
    kind: ItemKind;
    presenter: string | null;
    papers: string | null;
    notes: string;
    isOpen: boolean;
    tasks: { text: string; isDecision: boolean; owner: string | null; dueOn: CivilDate | null }[];
  }[];
}

/** A fingerprint of minutes: the same words always give the same one, whoever computes it. */
export function minutesHash(content: MinutesContent): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

/** JSON with its keys in order: the database gives them back in an order of its own. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
