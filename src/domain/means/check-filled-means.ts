import type { CheckScope, Finding } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import { inTextOrder } from '../objectives/objective.ts';
import { loadSheets } from '../sheets/load-sheets.ts';
import { sheetSecrecy } from '../sheets/sheet-access.ts';
import { earlierOf, fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { loadMeans } from './load-means.ts';
import { servedObjective } from './means-record.ts';

/**
 * Means that nobody filled in (Art. 4, A4-3), for the years in force up to this one: whole years, then the operational
 * objectives and the sheets of the plan that have none in a year which has some. Sheets are named to who may read them.
 */
export async function checkFilledMeans(viewer: Viewer, _: CheckScope, deps: Deps): Promise<Finding[]> {
  const agreementId = viewer.agreement.id;
  const [{ legalStart, legalEnd }, means, objectives, sheets, clearance] = await Promise.all([
    deps.db.agreement.findUniqueOrThrow({ where: { id: agreementId } }),
    loadMeans({}, viewer, deps),
    deps.db.objective.findMany({ where: { agreementId, kind: 'OPERATIONAL' } }),
    loadSheets({}, viewer, deps),
    findClearance(viewer, deps),
  ]);
  const last = Number(earlierOf(viewer.today, fromDbDate(legalEnd)).slice(0, 4));
  const first = legalStart.getUTCFullYear();
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_none, place) => first + place);
  const linesOf = (year: number) => means.filter((line) => line.year === year);

  const empty = years.filter((year) => linesOf(year).length === 0);
  const begun = years.filter((year) => linesOf(year).length > 0);
  return [
    ...(empty.length > 0 ? [{ code: 'meansYearsEmpty' as const, years: empty }] : []),
    ...begun.flatMap((year): Finding[] => {
      const lines = linesOf(year);
      const bare = inTextOrder(objectives).filter(({ code }) => !lines.some((line) => servedObjective(line) === code));
      const without = sheets.filter(({ id, status, planYears }) => {
        return status !== 'DROPPED' && planYears.includes(year) && !lines.some(({ sheet }) => sheet?.id === id);
      });
      const references = without.filter((sheet) => mayRead(clearance, sheetSecrecy(sheet)));
      return [
        ...(bare.length > 0
          ? [{ code: 'meansObjectivesBare' as const, year, codes: bare.map(({ code }) => code) }]
          : []),
        ...(references.length > 0
          ? [{ code: 'meansSheetsBare' as const, year, references: references.map(({ reference }) => reference) }]
          : []),
      ];
    }),
  ];
}
