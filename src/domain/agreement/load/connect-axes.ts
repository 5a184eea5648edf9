import { type IdsByCode, idOf } from './ids-by-code.ts';
import type { Load } from './load.ts';

/** Ties new objectives or memberships to their axes, one query per axis rather than one per row. */
export async function connectAxes(
  { tx }: Load,
  axisIds: IdsByCode,
  relation: 'objectives' | 'memberships',
  rows: readonly { id: string; axes: readonly string[] }[],
): Promise<void> {
  for (const code of new Set(rows.flatMap(({ axes }) => axes))) {
    const connect = rows.filter(({ axes }) => axes.includes(code)).map(({ id }) => ({ id }));
    await tx.axis.update({
      where: { id: idOf(axisIds, code) },
      data: { [relation]: { connect } },
      select: { id: true },
    });
  }
}
