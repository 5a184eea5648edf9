import { addDays, type CivilDate, civilDateIn, laterOf } from '../time/civil-date.ts';

/** Days that silence leaves after a correction was refused: whoever waited for the answer may still speak. */
const AFTER_REFUSAL = 3;

interface AskedVersion {
  circulatedAt: Date;
  corrections: { state: 'PROPOSED' | 'ACCEPTED' | 'REFUSED'; judgedAt: Date | null }[];
}

/**
 * The last day to speak of circulated minutes before silence is agreement; null where it is none, and while a correction awaits its
 * answer or another version is to come: who asked has spoken.
 */
export function silenceOn(
  { circulatedAt, corrections }: AskedVersion,
  days: number | null,
  timeZone: string,
): CivilDate | null {
  if (days === null || corrections.some(({ state }) => state !== 'REFUSED')) return null;
  const judged = corrections.flatMap(({ judgedAt }) => judgedAt ?? []);
  return judged
    .map((at) => addDays(civilDateIn(timeZone, at), AFTER_REFUSAL))
    .reduce(laterOf, addDays(civilDateIn(timeZone, circulatedAt), days));
}
