import { UserError } from '../../errors.ts';
import { MOST_AMOUNT } from './amount.ts';
import type { MeansRecord } from './means-record.ts';

/** A line as it is written: what forms and imports alike come down to. */
export interface MeansLine
  extends Pick<MeansRecord, 'year' | 'kind' | 'label' | 'planned' | 'actual' | 'dueOn' | 'source' | 'visibility'> {
  partyId: string;
  /** One of the two, or neither for the whole agreement. */
  sheetId: string | null;
  objectiveId: string | null;
}

const MOST_TEXT = 300;

/**
 * What keeps a line from being written, by field: a source for each (Art. 7, R-15), a figure for time and euros, words
 * for things in kind and data, of which data have no figure. None when it stands.
 */
export function meansFaults(line: MeansLine): Partial<Record<keyof MeansLine, UserError>> {
  const { year, kind, label, planned, actual, source } = line;
  const faults: Partial<Record<keyof MeansLine, UserError>> = {};
  const isFigure = (amount: number | null) => amount === null || (amount >= 0 && amount <= MOST_AMOUNT);
  const isOfWords = kind === 'IN_KIND' || kind === 'DATA';
  if (!(Number.isInteger(year) && year >= 2000 && year <= 2099)) faults.year = new UserError('year');
  if (!isFigure(planned)) faults.planned = new UserError('amount');
  if (!isFigure(actual)) faults.actual = new UserError('amount');
  if (isOfWords && label.trim() === '') faults.label = new UserError('required');
  if (!isOfWords && planned === null && actual === null) faults.planned = new UserError('meansFigure');
  if (kind === 'DATA' && planned !== null) faults.planned = new UserError('dataHasNoAmount');
  if (kind === 'DATA' && actual !== null) faults.actual = new UserError('dataHasNoAmount');
  if (label.length > MOST_TEXT) faults.label = new UserError('tooLong', { most: MOST_TEXT });
  if (source.trim() === '') faults.source = new UserError('sourceRequired');
  if (source.length > MOST_TEXT) faults.source = new UserError('tooLong', { most: MOST_TEXT });
  if (line.sheetId && line.objectiveId) faults.objectiveId = new UserError('sheetOrObjective');
  return faults;
}

/** A line as it stands, ready to be changed and written again. */
export function lineOf(record: MeansRecord): MeansLine {
  const { party, year, kind, sheet, objective, label, planned, actual, dueOn, source, visibility } = record;
  return {
    partyId: party.id,
    year,
    kind,
    sheetId: sheet?.id ?? null,
    objectiveId: objective?.id ?? null,
    label,
    planned,
    actual,
    dueOn,
    source,
    visibility,
  };
}
