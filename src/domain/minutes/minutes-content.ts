import type { AttendanceCapacity, ItemKind, Presence } from '../../database/generated/client.ts';
import type { QuorumCount } from '../convocation/quorum.ts';
import { fingerprintOf } from '../text/fingerprint.ts';
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
  /** Parties of whom nobody was there: decisions are to be confirmed. */
  absentParties: string[];
  /** Parties of whom somebody came only from a point on; absent when there is none. */
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
    tasks: {
      text: string;
      isDecision: boolean;
      owner: string | null;
      dueOn: CivilDate | null;
      /** What a decision was called when it was noted; absent where it was noted before there was a register. */
      reference?: string;
      /** Why a decision was given up; absent where it was not. */
      withdrawn?: string;
      /** The parties without whose agreement a decision is not adopted; absent where there is none. */
      without?: string[];
    }[];
  }[];
}

/** A fingerprint of minutes: the same words always give the same one, whoever computes it. */
export function minutesHash(content: MinutesContent): string {
  return fingerprintOf(content);
}
