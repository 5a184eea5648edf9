import { changeOnce } from '../audit/change-once.ts';
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
  await changeOnce(viewer, deps, ({ note }) =>
    note('plan.exported', ['Agreement', viewer.agreement.id], { after: { format, sheets, rows } }),
  );
}
