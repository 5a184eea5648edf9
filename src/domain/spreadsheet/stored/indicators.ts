import { fromDbDate } from '../../time/civil-date.ts';
import { nameOf } from '../directory.ts';
import type { StoredEntity } from '../entity.ts';
import type { EntitySource } from '../entity-source.ts';
import { indicatorKey, readingKey } from '../keys.ts';

/** Indicators, and of each day the reading that counts: the last one said (Art. 7). */
export async function loadIndicatorEntities({ agreement, directory, db }: EntitySource): Promise<StoredEntity[]> {
  const rows = await db.indicator.findMany({
    where: { agreementId: agreement.id },
    orderBy: { number: 'asc' },
    include: { sheets: { orderBy: { number: 'asc' } }, readings: { orderBy: [{ on: 'asc' }, { id: 'asc' }] } },
  });
  return rows.flatMap((row): StoredEntity[] => {
    const secrecy = { visibility: row.visibility };
    const key = indicatorKey(row.code);
    const counting = row.readings.filter(({ on }, place) => on.getTime() !== row.readings[place + 1]?.on.getTime());
    const readings = counting.map(({ id, on, value, source }): StoredEntity => {
      const valueOn = fromDbDate(on);
      return {
        kind: 'reading',
        id: String(id),
        key: readingKey(key, valueOn),
        label: `${row.code} · ${valueOn}`,
        secrecy,
        cells: { code: row.code, value: Number(value), valueOn, valueSource: source },
      };
    });
    const indicator: StoredEntity = {
      kind: 'indicator',
      id: row.id,
      key,
      label: `${row.code} ${row.label}`,
      secrecy,
      cells: {
        code: row.code,
        label: row.label,
        unit: row.unit,
        objective: nameOf(directory.objectives, row.objectiveId),
        sheets: row.sheets.map(({ reference }) => reference),
        baseline: row.baseline === null ? undefined : Number(row.baseline),
        baselineOn: row.baselineOn ? fromDbDate(row.baselineOn) : undefined,
        baselineSource: row.baselineSource,
        target: row.target === null ? undefined : Number(row.target),
        targetOn: row.targetOn ? fromDbDate(row.targetOn) : undefined,
        visibility: row.visibility,
      },
    };
    return [indicator, ...readings];
  });
}
