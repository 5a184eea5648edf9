import type { CivilDate } from '../../../src/domain/time/civil-date.ts';
import type { Flag } from './flag.ts';

/** Something open, as `/ctg echeances` lists it. */
export interface Listed {
  kind: string;
  subject: string;
  on: CivilDate;
  /** Ids and references of what it is about. */
  about: string[];
  headline: string;
  /** It ends by its date alone, or its end is shown elsewhere: nobody has to settle it. */
  passes: boolean;
}

/**
 * What left the list though nobody did anything, its day past: neither settled nor late. What is asked in its place, by
 * another kind about the same thing, is its end.
 */
export function lapses(before: Listed[], now: Listed[], today: CivilDate): Listed[] {
  return before.filter((one) => {
    if (one.on >= today || one.passes) return false;
    const isListed = now.some(({ subject, on }) => subject === one.subject && on === one.on);
    const isReplaced = now.some((other) => !isIn(other, before) && other.about.some((id) => one.about.includes(id)));
    return !isListed && !isReplaced;
  });
}

function isIn({ subject, on }: Listed, list: Listed[]): boolean {
  return list.some((one) => one.subject === subject && one.on === on);
}

/** A flag on what lapsed, on the day on which it left the list. */
export function lapseFlag({ kind, headline, on }: Listed, day: CivilDate): Flag {
  return {
    fault: 'without an end',
    when: day,
    to: '',
    kinds: [`due ${kind}`],
    what: `${headline} (${on}): left the list`,
  };
}
