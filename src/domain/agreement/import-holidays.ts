import type { SpanKind } from '../../database/generated/client.ts';
import { changeOnce } from '../audit/change-once.ts';
import { agreementOf, type ProgramActor } from '../audit/record-audit.ts';
import type { Deps, Transaction } from '../deps.ts';
import { fromDbDate, laterOf, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { HolidaySpan } from './holiday-span.ts';
import { agreementRights } from './rights.ts';

export interface HolidayImport {
  kind: SpanKind;
  spans: HolidaySpan[];
  /** Name of the file they come from. */
  source: string;
}

export interface ImportCounts {
  added: number;
  removed: number;
  /** Already known, dates and all. */
  kept: number;
}

/**
 * Enters the holidays of a file. What the same file gave before, within the dates that it covers now, is replaced;
 * the same holiday from elsewhere takes the new end. Twice changes nothing. The operator's program may do it too.
 * @throws UserError for anybody but the coordinator.
 */
export async function importHolidays(
  by: Viewer | ProgramActor,
  { kind, spans, source: file }: HolidayImport,
  deps: Deps,
): Promise<ImportCounts> {
  if (!('agreementId' in by)) await requireRight(by, agreementRights.importHolidays);
  const agreementId = agreementOf(by);
  const source = sourceName(file);
  const wanted = mergeSame(spans);
  const starts = [...wanted.values()].map(({ startsOn }) => startsOn).toSorted();
  const [from, to] = [starts[0], starts.at(-1)];
  if (!from || !to) return { added: 0, removed: 0, kept: 0 };

  return changeOnce(by, deps, async ({ tx, note }) => {
    // Two clicks on one button import one after the other: the second finds everything there.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`holidays ${agreementId}`}, 0))`;
    const known = await tx.calendarSpan.findMany({
      where: { agreementId, kind, startsOn: { gte: toDbDate(from), lte: toDbDate(to) } },
    });
    const same = new Set<string>();
    const outdated: string[] = [];
    for (const row of known) {
      const key = keyOf({ label: row.label, startsOn: fromDbDate(row.startsOn) });
      const span = wanted.get(key);
      if (span && span.endsOn === fromDbDate(row.endsOn)) same.add(key);
      else if (span || row.source === source) outdated.push(row.id);
    }
    const added = [...wanted].filter(([key]) => !same.has(key)).map(([, span]) => span);
    await replace(tx, outdated, added, { agreementId, kind, source });
    const counts = { added: added.length, removed: outdated.length, kept: same.size };
    if (counts.added + counts.removed > 0) {
      note('holidays.imported', ['CalendarSpan', source], { after: { kind, ...counts, from, to } });
    }
    return counts;
  });
}

async function replace(
  tx: Transaction,
  outdated: string[],
  added: HolidaySpan[],
  common: { agreementId: string; kind: SpanKind; source: string },
): Promise<void> {
  await tx.calendarSpan.deleteMany({ where: { id: { in: outdated } } });
  const rows = added.map(({ label, startsOn, endsOn }) => {
    return { ...common, label, startsOn: toDbDate(startsOn), endsOn: toDbDate(endsOn) };
  });
  await tx.calendarSpan.createMany({ data: rows });
}

/** Each holiday once: of several with one name and one start, the longest. */
function mergeSame(spans: HolidaySpan[]): Map<string, HolidaySpan> {
  const merged = new Map<string, HolidaySpan>();
  for (const span of spans) {
    const key = keyOf(span);
    const before = merged.get(key);
    merged.set(key, before ? { ...span, endsOn: laterOf(before.endsOn, span.endsOn) } : span);
  }
  return merged;
}

/** What is unique among the spans of a kind. */
function keyOf({ label, startsOn }: { label: string; startsOn: string }): string {
  return `${startsOn} ${label}`;
}

/** « Zone-A (2).ics » is a browser's second copy of « Zone-A.ics »: the same source. */
function sourceName(file: string): string {
  return [...file.replace(/ ?\(\d+\)(?=\.\w+$|$)/, '').trim()].slice(0, 200).join('');
}
