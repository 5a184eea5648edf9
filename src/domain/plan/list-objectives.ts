import type { Deps } from '../deps.ts';
import { type ObjectiveLine, objectiveParts, readObjective } from '../objectives/objective.ts';
import { countSheets, type SheetCount } from '../sheets/count-sheets.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listValidations, type ObjectiveValidation } from './list-validations.ts';

/** An objective with what the steering committee said of its wording. */
export interface ListedObjective extends ObjectiveLine {
  validations: ObjectiveValidation[];
  /** Null when no sheet that the viewer may read serves it. */
  sheets: SheetCount | null;
}

export interface ObjectiveBranch extends ListedObjective {
  children: ListedObjective[];
}

/** The strategic objectives with their operational ones, in the order of Art. 4 (A4-1), each with its validation (X3-6). */
export async function listObjectives(viewer: Viewer, deps: Pick<Deps, 'db' | 'derive'>): Promise<ObjectiveBranch[]> {
  const rows = await deps.db.objective.findMany({
    where: { agreementId: viewer.agreement.id },
    orderBy: { position: 'asc' },
    include: objectiveParts(viewer.today),
  });
  const [validations, counts] = await Promise.all([listValidations(viewer, deps), countSheets(viewer, deps)]);
  const listed = (row: (typeof rows)[number]): ListedObjective => {
    const objective = readObjective(row);
    const { code } = objective;
    return {
      ...objective,
      validations: validations.filter((each) => each.code === code),
      sheets: counts.get(code) ?? null,
    };
  };
  return rows
    .filter((row) => row.parentId === null)
    .map((row) => ({
      ...listed(row),
      children: rows.filter((child) => child.parentId === row.id).map(listed),
    }));
}

/** The branches that hold every word looked for, in an objective's code, label or axes; a whole branch is kept. */
export function searchObjectives(branches: ObjectiveBranch[], words: string): ObjectiveBranch[] {
  const wanted = fold(words).split(' ');
  const holds = ({ code, label, axes }: ObjectiveLine) => {
    const text = fold([code, label, ...axes].join(' '));
    return wanted.every((word) => text.includes(word));
  };
  return branches.flatMap((branch) => {
    if (holds(branch)) return [branch];
    const children = branch.children.filter(holds);
    return children.length > 0 ? [{ ...branch, children }] : [];
  });
}
