import { listConcernChoices } from '../decisions/decision-concerns.ts';
import type { DecisionRecord } from '../decisions/decision-record.ts';
import { decisionsOf } from '../decisions/decisions-of.ts';
import type { Deps } from '../deps.ts';
import type { IndicatorRecord } from '../indicators/indicator-record.ts';
import { listIndicators } from '../indicators/list-indicators.ts';
import {
  type ObjectiveLine,
  type ObjectiveWording,
  objectiveParts,
  readObjective,
  readWording,
} from '../objectives/objective.ts';
import { listSheets } from '../sheets/list-sheets.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listValidations, type ObjectiveValidation } from './list-validations.ts';
import { planRights } from './rights.ts';

export interface ObjectiveDetail extends ObjectiveLine {
  id: string;
  parent: ObjectiveLine | null;
  children: ObjectiveLine[];
  /** Newest first. */
  history: ObjectiveWording[];
  validations: ObjectiveValidation[];
  /** Those that concern it, or a sheet or an indicator of it, the latest first, as far as the viewer may read both. */
  decisions: DecisionRecord[];
  /** The sheets that serve it, as far as the viewer may read them (A4-2). */
  sheets: SheetRecord[];
  /** Those that measure it, or one of its operational ones, as far as the viewer may read them (Art. 9). */
  indicators: IndicatorRecord[];
  mayCorrect: boolean;
}

/** One objective with its place, axes, every wording it had, and what was decided about it (A4-2, A11-2, X3-6); null when the code is not known. */
export async function describeObjective(
  viewer: Viewer,
  { code }: { code: string },
  deps: Pick<Deps, 'db' | 'derive'>,
): Promise<ObjectiveDetail | null> {
  const { db } = deps;
  const parts = objectiveParts(viewer.today);
  const row = await db.objective.findFirst({
    where: { agreementId: viewer.agreement.id, code: { equals: code, mode: 'insensitive' } },
    include: {
      axes: parts.axes,
      versions: { orderBy: { number: 'desc' } },
      parent: { include: parts },
      children: { include: parts, orderBy: { position: 'asc' } },
    },
  });
  if (!row) return null;
  const [{ sheets }, { indicators: measuring }, validations, choices] = await Promise.all([
    listSheets(viewer, { objective: row.code }, deps),
    listIndicators(viewer, { objective: row.code }, deps),
    listValidations(viewer, deps),
    listConcernChoices(viewer, { words: '' }, deps),
  ]);
  const indicators = choices.indicators.filter(({ objective }) => objective === row.code);
  const about = (rows: { id: string }[]) => ({ some: { id: { in: rows.map(({ id }) => id) } } });
  const concerned = [{ objectives: about([row]) }, { sheets: about(sheets) }, { indicators: about(indicators) }];
  const decisions = await decisionsOf({ OR: concerned }, viewer, { db });
  const history = row.versions.map(readWording);
  const current = history.find((wording) => wording.startsOn <= viewer.today);
  return {
    ...readObjective(row),
    id: row.id,
    label: current?.label ?? '',
    number: current?.number ?? 0,
    parent: row.parent && readObjective(row.parent),
    children: row.children.map(readObjective),
    history,
    validations: validations.filter((each) => each.code === row.code),
    decisions,
    sheets,
    indicators: measuring,
    mayCorrect: mayHere(viewer, planRights.correctObjective),
  };
}
