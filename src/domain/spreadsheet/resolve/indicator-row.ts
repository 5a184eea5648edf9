import { fold } from '../../text/fold.ts';
import { oneNamed } from '../directory.ts';
import type { Cells, Entity } from '../entity.ts';
import type { ImportedRow } from '../imported-rows.ts';
import { indicatorKey, numberIn, ownCode, readingKey } from '../keys.ts';
import { type ResolvedRow, type RowContext, refuser, sheetMeant } from './row-context.ts';

const MOST = 300;

/**
 * A line of « Indicateurs »: an indicator, found again by its code or its words, and a reading when it holds a value.
 * Neither a value nor a starting one goes without its source (Art. 7, A7-4); a file with one « Source » means both.
 */
export function resolveIndicator(row: ImportedRow<'indicators'>, context: RowContext): ResolvedRow {
  const { value, valueOn, valueSource, objective, sheets, ...plain } = row.cells;
  const { refuse, refusals } = refuser(row);
  const cells: Cells = { ...plain };
  const own = plain.code ? ownCode(plain.code) : null;
  const known =
    (own && context.stored.get(indicatorKey(own))) ||
    [...context.stored.values()].find(
      (one) => one.kind === 'indicator' && plain.label && fold(String(one.cells.label)) === fold(plain.label),
    );
  const label = plain.label ?? String(known?.cells.label ?? '');
  if (label === '') refuse('label', 'required');
  if (label.length > MOST) refuse('label', 'tooLong', { most: MOST });
  if (objective) {
    const found = oneNamed(context.directory.objectives, objective);
    if (!found) refuse('objective', 'objectiveUnknown', { given: objective });
    cells.objective = found?.names[0];
  }
  if (sheets) {
    const meant = sheets.map((given) => ({ given, reference: sheetMeant(context, given) }));
    for (const { given, reference } of meant) if (!reference) refuse('sheets', 'sheetUnknown', { given });
    cells.sheets = meant.map(({ reference }) => reference ?? '');
  }
  if (plain.baseline !== undefined && !(plain.baselineSource ?? known?.cells.baselineSource)) {
    refuse('baselineSource', 'sourceRequired');
  }
  const source = valueSource ?? (row.columns.valueSource ? undefined : plain.baselineSource);
  if (value !== undefined && !source) refuse('valueSource', 'sourceRequired');
  if (value !== undefined && !valueOn) refuse('valueOn', 'required');
  if (refusals.length > 0) return { wanted: [], refusals, remarks: [] };

  const code = known ? String(known.cells.code) : (context.codes.get(fold(label)) ?? newCode(own, context));
  context.codes.set(fold(label), code);
  cells.code = code;
  const key = indicatorKey(code);
  const reading: Entity[] =
    value === undefined || !valueOn
      ? []
      : [
          {
            kind: 'reading',
            key: readingKey(key, valueOn),
            label: `${code} · ${valueOn}`,
            cells: { code, value, valueOn, valueSource: source },
          },
        ];
  return { wanted: [{ kind: 'indicator', key, label: `${code} ${label}`, cells }, ...reading], refusals, remarks: [] };
}

function newCode(own: string | null, { last, stored, codes }: RowContext): string {
  const isFree = own !== null && !stored.has(indicatorKey(own)) && ![...codes.values()].includes(own);
  const number = isFree ? numberIn(own) : last.indicator + 1;
  last.indicator = Math.max(last.indicator, number);
  return `I-${String(number).padStart(2, '0')}`;
}
