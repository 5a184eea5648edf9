import { InvalidForm } from '../../../errors.ts';
import { readPartners } from '../../sheets/read-partners.ts';
import { writePartner } from '../../sheets/write-names.ts';
import { type Directory, named, oneNamed } from '../directory.ts';
import type { Cells } from '../entity.ts';
import type { ImportedRow } from '../imported-rows.ts';
import type { refuser } from './row-context.ts';

/** The objective, axes and committee that a sheet's line names, as the agreement calls them; a new sheet has an objective. */
export function sheetNames(
  { cells: { objective, axes, committee, partners } }: ImportedRow<'sheets'>,
  { isNew, refuse }: { isNew: boolean; refuse: ReturnType<typeof refuser>['refuse'] },
  { objectives, axes: allAxes, committees, partners: known }: Directory,
): Cells {
  const cells: Cells = {};
  if (objective) {
    const found = oneNamed(objectives, objective) ?? oneNamed(objectives, codeIn(objective));
    if (!found) refuse('objective', 'objectiveUnknown', { given: objective });
    cells.objective = found?.names[0];
  } else if (isNew) refuse('objective', 'required');
  if (axes) {
    const found = axes.map((name) => ({ name, axis: oneNamed(allAxes, name) }));
    for (const { name, axis } of found) {
      if (!axis) refuse('axes', 'axisUnknown', { given: name, known: allAxes.map(({ names }) => names[0]) });
    }
    cells.axes = found.map(({ axis }) => axis?.names[0] ?? '');
  }
  if (committee) {
    const found = named(committees, committee);
    const list = committees.map(({ names }) => names[0]);
    if (found.length !== 1) refuse('committee', 'committeeUnknown', { given: committee, known: list });
    cells.committee = found[0]?.names[0];
  }
  if (partners) {
    try {
      cells.partners = readPartners(partners.join('\n'), known).map(writePartner);
    } catch (error) {
      if (!(error instanceof InvalidForm)) throw error;
      for (const { code, detail } of Object.values(error.fields)) refuse('partners', code, detail);
    }
  }
  return cells;
}

/** « O1.2 — Développer… » begins with its code. */
function codeIn(text: string): string {
  return /^\s*([a-z]{1,3}\d+(?:\.\d+)*)\b/i.exec(text)?.[1] ?? text;
}
