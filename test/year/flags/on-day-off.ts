import type { Said } from '../said/said.ts';
import type { Flag } from './flag.ts';
import { flagOf } from './flag-of.ts';

/** Nobody is disturbed before this local hour, nor from the other one on. */
const [FROM, TO] = [8, 19];

/** What is said on a weekend, a public holiday or at night, though somebody has not just decided it. */
export function onDayOff(said: Said[]): Flag[] {
  return said
    .filter(({ isDayOff, hour, rows }) => {
      const isUrgent = rows.every(({ isPressing }) => isPressing);
      return (isDayOff || hour < FROM || hour >= TO) && !isUrgent;
    })
    .map((message) => flagOf('on a day off', message, message.isDayOff ? 'nobody works that day' : 'at night'));
}
