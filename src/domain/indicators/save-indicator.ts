import type { Change } from '../audit/change-once.ts';
import { lockPlan } from '../objectives/lock-plan.ts';
import { toDbDate } from '../time/civil-date.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import { type IndicatorLine, lineOfIndicator } from './read-indicator-input.ts';

/**
 * Writes a new indicator in a change, and gives it its code, without a gap. Whoever calls it has checked the line
 * and who may write it.
 */
export async function insertIndicator(
  { tx, by, now, note }: Change,
  line: IndicatorLine,
): Promise<{ id: string; code: string }> {
  const agreementId = by.agreement.id;
  await lockPlan(tx, agreementId);
  const last = await tx.indicator.findFirst({ where: { agreementId }, orderBy: { number: 'desc' } });
  const number = (last?.number ?? 0) + 1;
  const code = `I-${String(number).padStart(2, '0')}`;
  const { data, sheets } = rowOf(line);
  const { id } = await tx.indicator.create({
    data: { agreementId, number, code, ...data, sheets: { connect: sheets }, createdAt: now },
  });
  note('indicator.created', ['Indicator', id], { after: { code, ...line } });
  return { id, code };
}

/** Changes an indicator in a change, with what it said before; the same again writes nothing. */
export async function updateIndicator(
  { tx, note }: Change,
  { line, former }: { line: IndicatorLine; former: IndicatorRecord },
): Promise<void> {
  const before = lineOfIndicator(former);
  if (JSON.stringify(before) === JSON.stringify(line)) return;
  const { data, sheets } = rowOf(line);
  await tx.indicator.update({ where: { id: former.id }, data: { ...data, sheets: { set: sheets } } });
  const states = { before: { ...before }, after: { code: former.code, ...line } };
  note('indicator.changed', ['Indicator', former.id], states);
}

function rowOf({ sheetIds, baselineOn, targetOn, ...line }: IndicatorLine) {
  return {
    data: { ...line, baselineOn: baselineOn && toDbDate(baselineOn), targetOn: targetOn && toDbDate(targetOn) },
    sheets: sheetIds.map((id) => ({ id })),
  };
}
