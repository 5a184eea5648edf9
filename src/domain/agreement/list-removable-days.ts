import type { SpanKind } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { ENTERED_BY_HAND } from './entered-by-hand.ts';
import { agreementRights } from './rights.ts';

/** What one can take away: a day entered by hand, or all that a file gave. `spanId` is any of its rows. */
export type RemovableDays =
  | { what: 'day'; spanId: string; on: CivilDate; label: string }
  | { what: 'file'; spanId: string; kind: SpanKind; source: string; spans: number };

/**
 * What the coordinator may take away: files first, then days, the latest first.
 * @throws UserError for anybody but the coordinator.
 */
export async function listRemovableDays(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<RemovableDays[]> {
  await requireRight(viewer, agreementRights.removeClosedDays);
  const rows = await db.calendarSpan.findMany({
    where: { agreementId: viewer.agreement.id },
    orderBy: { startsOn: 'desc' },
  });
  const files = new Map<string, Extract<RemovableDays, { what: 'file' }>>();
  for (const { id, kind, source } of rows.filter((row) => row.source !== ENTERED_BY_HAND)) {
    const known = files.get(`${kind} ${source}`);
    if (known) known.spans += 1;
    else files.set(`${kind} ${source}`, { what: 'file', spanId: id, kind, source, spans: 1 });
  }
  const days = rows
    .filter(({ source }) => source === ENTERED_BY_HAND)
    .map(({ id, label, startsOn }) => ({ what: 'day' as const, spanId: id, on: fromDbDate(startsOn), label }));
  return [...files.values(), ...days];
}
