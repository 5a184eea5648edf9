import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { AnnualPlan } from './show-plan.ts';

/** Notes who took a year's plan away as pictures, and which sheets they show (Art. 12); before they are handed over. */
export async function logPlanPictures(viewer: Viewer, { year, branches }: AnnualPlan, deps: Deps): Promise<void> {
  const sheets = branches.flatMap(({ groups }) => groups.flatMap((group) => group.sheets));
  await changeOnce(viewer, deps, ({ note }) =>
    note('plan.pictured', ['Agreement', viewer.agreement.id], {
      after: { year, sheets: sheets.map(({ reference }) => reference) },
    }),
  );
}
