import { InvalidForm, UserError } from '../../errors.ts';
import { type Change, changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findIndicator } from './find-indicator.ts';
import { readFigure } from './read-figure.ts';
import { MOST_SOURCE } from './read-indicator-input.ts';
import { indicatorRights } from './rights.ts';

export interface ReadingInput {
  code: string;
  on: CivilDate;
  /** « 1 250,5 » */
  value: string;
  source: string;
}

export interface AddedReading {
  code: string;
  unit: string;
  on: CivilDate;
  value: number;
  /** The value of that day which it takes the place of; null for the first. */
  replaces: number | null;
  /** Said before in the same words: nothing was written. */
  wasKnown: boolean;
}

/**
 * Adds a value to an indicator, with its source (Art. 7, A7-4). Of two for one day the later counts; both stay. The same
 * again adds nothing.
 * @throws UserError for who neither keeps the agreement's records nor follows a sheet that it measures; InvalidForm for
 * want of a source, and for a value that is none.
 */
export async function addReading(viewer: Viewer, input: ReadingInput, deps: Deps): Promise<AddedReading> {
  const indicator = await findIndicator(viewer, input.code, deps);
  await requireRight(viewer, indicatorRights.addReading, indicator, deps);
  const source = input.source.replace(/\s+/g, ' ').trim();
  const value = readFigure(input.value);
  const fields: Record<string, UserError> = {};
  if (source === '') fields.source = new UserError('sourceRequired');
  if (source.length > MOST_SOURCE) fields.source = new UserError('tooLong', { most: MOST_SOURCE });
  if (value == null) fields.value = new UserError(value === null ? 'required' : 'figure');
  if (value == null || Object.keys(fields).length > 0) throw new InvalidForm(fields);
  const { id: indicatorId, code, unit } = indicator;
  const reading = { indicatorId, code, on: input.on, value, source };
  const written = await changeOnce(viewer, deps, (change) => appendReading(change, reading));
  return { code, unit, on: input.on, value, ...written };
}

/** Appends a reading in a change, unless the one that counts that day says the same. Whoever calls it has checked it. */
export async function appendReading(
  { tx, by, now, note }: Change,
  { indicatorId, code, on, value, source }: Omit<ReadingInput, 'value'> & { indicatorId: string; value: number },
): Promise<Pick<AddedReading, 'replaces' | 'wasKnown'>> {
  // One at a time: of two that say the same, one is written.
  await tx.$queryRaw`select id from "Indicator" where id = ${indicatorId}::uuid for update`;
  const day = { indicatorId, on: toDbDate(on) };
  const former = await tx.indicatorReading.findFirst({ where: day, orderBy: { id: 'desc' } });
  const before = former && { value: former.value.toNumber(), source: former.source };
  if (before?.value === value && before.source === source) return { replaces: null, wasKnown: true };
  const author = { byId: by.person?.id ?? null, by: by.person?.name ?? by.slackUserId };
  await tx.indicatorReading.create({ data: { ...day, value, source, ...author, at: now } });
  const states = { before: before && { on, ...before }, after: { code, on, value, source } };
  note('indicator.read', ['Indicator', indicatorId], states);
  return { replaces: before?.value ?? null, wasKnown: false };
}
