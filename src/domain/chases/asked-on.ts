import { type CivilDate, civilDateIn } from '../time/civil-date.ts';

/** True for a chase asked on a civil day: nobody is asked twice of a sheet on one. */
export function isAskedOn({ askedAt }: { askedAt: Date }, day: CivilDate, timeZone: string): boolean {
  return civilDateIn(timeZone, askedAt) === day;
}
