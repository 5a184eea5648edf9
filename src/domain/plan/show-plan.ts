import type { Deps } from '../deps.ts';
import { isSheetLate } from '../sheets/lateness.ts';
import { listSheets } from '../sheets/list-sheets.ts';
import { loadSheets } from '../sheets/load-sheets.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import { type SheetTally, tallySheets } from '../sheets/tally-sheets.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listObjectives } from './list-objectives.ts';
import { listPlanValidations, type PlanValidation } from './list-plan-validations.ts';
import { changesSince, type PlanChanges } from './plan-effect.ts';

export interface PlanGroup {
  objective: { code: string; label: string };
  sheets: SheetRecord[];
}

/** A strategic objective: its own sheets first, then those of its operational ones. */
export interface PlanBranch {
  objective: { code: string; label: string };
  groups: PlanGroup[];
  tally: SheetTally;
}

export interface AnnualPlan {
  year: number;
  /** What people call the agreement. */
  agreement: string;
  branches: PlanBranch[];
  tally: SheetTally;
  late: SheetRecord[];
  /** How many sheets of the year are not for who reads this. */
  reserved: number;
  state: 'draft' | 'proposed' | 'validated';
  validations: (PlanValidation & { changes: PlanChanges | null })[];
}

/** What one year's plan holds, by objective, and what the parties said of it, as its reader may see it (X3-6, Art. 12). */
export async function showPlan(
  viewer: Viewer,
  { year }: { year: number },
  deps: Pick<Deps, 'db'>,
): Promise<AnnualPlan> {
  const [agreement, { sheets, reserved }, objectives, validations, all] = await Promise.all([
    deps.db.agreement.findUniqueOrThrow({ where: { id: viewer.agreement.id } }),
    listSheets(viewer, { year }, deps),
    listObjectives(viewer, deps),
    listPlanValidations(viewer, { year }, deps),
    loadSheets({ planYears: { has: year } }, viewer, deps),
  ]);
  const branches = objectives.flatMap((branch): PlanBranch[] => {
    const groups = [branch, ...branch.children].flatMap(({ code, label }): PlanGroup[] => {
      const serving = sheets.filter(({ objective }) => objective.code === code);
      return serving.length > 0 ? [{ objective: { code, label }, sheets: serving }] : [];
    });
    if (groups.length === 0) return [];
    const { code, label } = branch;
    const tally = tallySheets(
      groups.flatMap((group) => group.sheets),
      viewer.today,
    );
    return [{ objective: { code, label }, groups, tally }];
  });
  return {
    year,
    agreement: `${agreement.code}, ${agreement.territory}`,
    branches,
    tally: tallySheets(sheets, viewer.today),
    late: sheets.filter((sheet) => isSheetLate(sheet, viewer.today)),
    reserved,
    state: stateOf(validations),
    validations: validations.map((each) => ({ ...each, changes: changesSince(each.effect, all) })),
  };
}

function stateOf(validations: PlanValidation[]): AnnualPlan['state'] {
  if (validations.some(({ on }) => on !== null)) return 'validated';
  return validations.length > 0 ? 'proposed' : 'draft';
}
