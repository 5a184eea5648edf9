import type { Deps } from '../deps.ts';
import { findSheet } from '../sheets/find-sheet.ts';
import { fold } from '../text/fold.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { readableIndicator } from './indicator-access.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import { loadIndicators } from './load-indicators.ts';
import { indicatorRights } from './rights.ts';

/** What is looked for; everything when nothing is said. */
export interface IndicatorQuery {
  /** Found in the code, the label, the unit or the objective, whatever their accents. */
  words?: string | undefined;
  /** Code of an objective; a strategic one holds its operational ones. */
  objective?: string | undefined;
  /** Reference of a sheet. */
  sheet?: string | undefined;
}

export interface IndicatorsAnswer {
  indicators: IndicatorRecord[];
  /** How many others answer, which are not for who reads this. */
  reserved: number;
  mayCreate: boolean;
}

/**
 * The indicators that answer to a query, as their reader may see them (Art. 12, A9-3).
 * @throws UserError for a sheet that is not there, or not theirs to read.
 */
export async function listIndicators(
  viewer: Viewer,
  { words = '', objective, sheet }: IndicatorQuery,
  deps: Pick<Deps, 'db'>,
): Promise<IndicatorsAnswer> {
  const sheetId = sheet ? (await findSheet(viewer, sheet, deps)).id : null;
  const where = sheetId ? { sheets: { some: { id: sheetId } } } : {};
  const [all, clearance] = await Promise.all([loadIndicators(where, viewer, deps), findClearance(viewer, deps)]);
  const matching = all.filter((indicator) => serves(indicator, objective) && holds(indicator, words));
  const indicators = matching.flatMap((indicator) => readableIndicator(clearance, indicator) ?? []);
  return {
    indicators,
    reserved: matching.length - indicators.length,
    mayCreate: mayHere(viewer, indicatorRights.create),
  };
}

function serves({ objective }: IndicatorRecord, wanted: string | undefined): boolean {
  if (!wanted) return true;
  const [code, asked] = [objective?.code.toUpperCase(), wanted.toUpperCase()];
  return code === asked || code?.startsWith(`${asked}.`) === true;
}

function holds({ code, label, unit, objective }: IndicatorRecord, words: string): boolean {
  const folded = fold([code, label, unit, objective?.code ?? '', objective?.label ?? ''].join(' '));
  return fold(words)
    .split(' ')
    .every((word) => folded.includes(word));
}
