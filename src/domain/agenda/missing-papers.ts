import type { Committee, Meeting } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { fromDbDate } from '../time/civil-date.ts';

/** A paper that the agenda calls for and nobody has attached. */
export type MissingPaper = { code: 'review'; year: number } | { code: 'plan'; year: number };

/** A steering committee approves last year's review and sets the year's plan: both must be there (X3-4, Annexe 3). */
export async function missingPapers(
  { committee, day, id }: Pick<Meeting, 'day' | 'id'> & { committee: Committee },
  { db }: Pick<Deps, 'db'>,
): Promise<MissingPaper[]> {
  if (committee.kind !== 'STEERING') return [];
  const year = Number(fromDbDate(day).slice(0, 4));
  const items = await db.agendaItem.findMany({ where: { meetingId: id, state: 'ACCEPTED' } });
  const isMissing = (origin: string) => items.some((item) => item.origin === origin && !item.papers?.trim());
  return [
    ...(isMissing('standing:review') ? [{ code: 'review' as const, year: year - 1 }] : []),
    ...(isMissing('standing:plan') ? [{ code: 'plan' as const, year }] : []),
  ];
}
