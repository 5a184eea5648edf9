import { addDays, type CivilDate, civilDateIn, laterOf } from '../time/civil-date.ts';

/** Days that silence leaves after a correction was refused: whoever waited for the answer may still speak. */
const AFTER_REFUSAL = 3;

export interface AskedMinutes {
  circulatedAt: Date;
  corrections: { state: 'PROPOSED' | 'ACCEPTED' | 'REFUSED'; proposedAt: Date; judgedAt: Date | null }[];
}

/**
 * The last day to speak of circulated minutes before silence is agreement; null where it is none, and where until then a correction awaits
 * its answer, another version is to come, or `changed` tells of a decision that they no longer print as the register has it. What comes
 * later undoes no agreement.
 */
export function silenceOn(
  { circulatedAt, corrections }: AskedMinutes,
  days: number | null,
  timeZone: string,
  changed: Date[] = [],
): CivilDate | null {
  if (days === null) return null;
  const on = (at: Date) => civilDateIn(timeZone, at);
  let last = addDays(on(circulatedAt), days);
  for (const { state, proposedAt, judgedAt } of corrections.toSorted((a, b) => +a.proposedAt - +b.proposedAt)) {
    if (on(proposedAt) > last) break;
    if (state !== 'REFUSED') return null;
    if (judgedAt) last = laterOf(last, addDays(on(judgedAt), AFTER_REFUSAL));
  }
  return changed.some((at) => on(at) <= last) ? null : last;
}
