import type { AuditEvent, Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import type { Clearance } from '../visibility/clearance.ts';
import { mayRead } from '../visibility/clearance.ts';
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
  return db.auditEvent.findMany({
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
}

/** A line that holds this, before or after: a form keeps ids, a spreadsheet what its cells say. */
function kept(key: string, value: string): Prisma.AuditEventWhereInput[] {
  const holds = { path: [key], equals: value };
  return [{ before: holds }, { after: holds }];
}
