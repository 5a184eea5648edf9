import { recordAudit } from '../audit/record-audit.ts';
import { writeOnce } from '../audit/write-once.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { ExportedPlan } from './export-plan.ts';

/** Notes who took the plan away, as what, and which sheets it holds (Art. 12); before the file is handed over. */
export async function logPlanExport(
  viewer: Viewer,
  { format, plan: { tables } }: { format: string; plan: ExportedPlan },
  deps: Deps,
): Promise<void> {
  const sheets = tables.sheets.map(({ reference }) => String(reference));
  const rows = Object.fromEntries(Object.entries(tables).map(([name, { length }]) => [name, length]));
  await writeOnce(deps, (tx) =>
    recordAudit(tx, viewer, deps.now(), {
      action: 'plan.exported',
      subjectType: 'Agreement',
      subjectId: viewer.agreement.id,
      after: { format, sheets, rows },
    }),
  );
}
