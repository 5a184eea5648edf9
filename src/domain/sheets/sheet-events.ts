import type { AuditEvent, Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type Clearance, mayRead, type Visibility } from '../visibility/clearance.ts';
import type { SheetRecord } from './sheet-record.ts';

/**
 * The lines of the audit trail that tell of a sheet, newest first: its own, and those of its steps, means and funders,
 * which are as open as it is, and of the indicators that measure it now, as far as the viewer may read them.
 */
export async function loadSheetEvents(
  viewer: Viewer,
  { id, reference, milestones }: SheetRecord,
  { clearance, db }: { clearance: Clearance } & Pick<Deps, 'db'>,
): Promise<AuditEvent[]> {
  const { id: agreementId } = viewer.agreement;
  const tied = await db.indicator.findMany({ where: { agreementId, sheets: { some: { id } } } });
  const indicators = tied.filter((one) => mayRead(clearance, one));
  const events = await db.auditEvent.findMany({
    where: {
      agreementId,
      OR: [
        { subjectType: 'ActionSheet', subjectId: id },
        { subjectType: 'Milestone', subjectId: { in: milestones.map((step) => step.id) } },
        { subjectType: 'ResourceCommitment', OR: [...kept('sheetId', id), ...kept('sheet', reference)] },
        { subjectType: 'Funding', OR: [...kept('reference', reference), ...kept('sheet', reference)] },
        { subjectType: 'Indicator', subjectId: { in: indicators.map((one) => one.id) } },
        { subjectType: 'IndicatorReading', OR: indicators.flatMap(({ code }) => kept('code', code)) },
      ],
    },
    orderBy: { id: 'desc' },
  });
  const codes = new Map(indicators.map((one) => [one.id, one.code]));
  const closed = new Set<string>();
  return events.filter((event) => {
    const code = codeOf(event, codes);
    const before = event.before as { visibility?: Visibility } | null;
    if (code && before?.visibility && !mayRead(clearance, { visibility: before.visibility })) closed.add(code);
    // Further back the indicator was not for who asks.
    return code === null || !closed.has(code);
  });
}

/** The code of the indicator of which a line tells; null for a line of anything else. */
function codeOf({ subjectType, subjectId, before, after }: AuditEvent, codes: Map<string, string>): string | null {
  if (subjectType === 'Indicator') return codes.get(subjectId) ?? null;
  if (subjectType !== 'IndicatorReading') return null;
  return ((after ?? before) as { code?: string } | null)?.code ?? null;
}

/** A line that holds this, before or after: a form keeps ids, a spreadsheet what its cells say. */
function kept(key: string, value: string): Prisma.AuditEventWhereInput[] {
  const holds = { path: [key], equals: value };
  return [{ before: holds }, { after: holds }];
}
