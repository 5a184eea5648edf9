import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { IndicatorRecord, Visibility } from './indicator-record.ts';
import { readFigure } from './read-figure.ts';

/** An indicator as somebody fills it in. */
export interface IndicatorInput {
  label: string;
  unit: string;
  objectiveId: string;
  sheetIds: string[];
  /** « 1 250,5 », or empty. */
  baseline: string;
  /** `YYYY-MM-DD`, or empty. */
  baselineOn: string;
  baselineSource: string;
  target: string;
  targetOn: string;
  visibility: Visibility;
}

/** An indicator as it is written. */
export interface IndicatorLine
  extends Pick<
    IndicatorRecord,
    'label' | 'unit' | 'baseline' | 'baselineOn' | 'baselineSource' | 'target' | 'targetOn' | 'visibility'
  > {
  objectiveId: string | null;
  /** In the order of their ids. */
  sheetIds: string[];
}

export const MOST_SOURCE = 300;
const MOST_LABEL = 300;
const MOST_UNIT = 40;

/**
 * What somebody fills in of an indicator, checked against the agreement.
 * @throws InvalidForm naming each field to mend: no words, a value that is none, a starting value without source (Art. 7).
 */
export async function readIndicatorInput(
  viewer: Viewer,
  input: IndicatorInput,
  { db }: Pick<Deps, 'db'>,
): Promise<IndicatorLine> {
  const agreementId = viewer.agreement.id;
  const [objective, sheets] = await Promise.all([
    input.objectiveId ? db.objective.findFirst({ where: { agreementId, id: input.objectiveId } }) : null,
    db.actionSheet.findMany({ where: { agreementId, id: { in: input.sheetIds } }, select: { id: true } }),
  ]);
  const fields: Record<string, UserError> = {};
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const [label, unit, baselineSource] = [plain(input.label), plain(input.unit), plain(input.baselineSource)];
  const [baseline, target] = [readFigure(input.baseline), readFigure(input.target)];
  if (label === '') fields.label = new UserError('required');
  if (label.length > MOST_LABEL) fields.label = new UserError('tooLong', { most: MOST_LABEL });
  if (unit.length > MOST_UNIT) fields.unit = new UserError('tooLong', { most: MOST_UNIT });
  if (input.objectiveId && !objective) fields.objective = new UserError('gone');
  if (sheets.length < new Set(input.sheetIds).size) fields.sheets = new UserError('gone');
  if (baseline === undefined) fields.baseline = new UserError('figure');
  if (target === undefined) fields.target = new UserError('figure');
  if (baseline != null && baselineSource === '') fields.baselineSource = new UserError('sourceRequired');
  if (baselineSource.length > MOST_SOURCE) fields.baselineSource = new UserError('tooLong', { most: MOST_SOURCE });
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  return {
    label,
    unit,
    objectiveId: objective?.id ?? null,
    sheetIds: sheets.map(({ id }) => id).toSorted(),
    baseline: baseline ?? null,
    baselineOn: input.baselineOn || null,
    baselineSource,
    target: target ?? null,
    targetOn: input.targetOn || null,
    visibility: input.visibility,
  };
}

/** An indicator as it stands, ready to be compared with what is written. */
export function lineOfIndicator(record: IndicatorRecord): IndicatorLine {
  const { label, unit, objective, sheets, baseline, baselineOn, baselineSource, target, targetOn, visibility } = record;
  return {
    label,
    unit,
    objectiveId: objective?.id ?? null,
    sheetIds: sheets.map(({ id }) => id).toSorted(),
    baseline,
    baselineOn,
    baselineSource,
    target,
    targetOn,
    visibility,
  };
}
