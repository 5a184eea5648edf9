import type { CivilDate } from '../time/civil-date.ts';

/** Who is to be invited, to what, and on which theme. */
export interface GuestFacts {
  name: string;
  organisation: string | null;
  theme: string | null;
  meeting: { reference: string; committee: string; day: CivilDate };
}

/** Puts an invitation into the words that each party agrees to, in the agreement's language. */
export type GuestWording = (facts: GuestFacts) => string;
