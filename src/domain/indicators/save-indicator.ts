import { recordAudit } from '../audit/record-audit.ts';
import type { Transaction } from '../deps.ts';
import { lockPlan } from '../objectives/lock-plan.ts';
import { toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { IndicatorRecord } from './indicator-record.ts';
import { type IndicatorLine, lineOfIndicator } from './read-indicator-input.ts';

/**
 * Writes a new indicator in a transaction, and gives it its code, without a gap. Whoever calls it has checked the line
 * and who may write it.
 */
export async function insertIndicator(
  tx: Transaction,
  viewer: Viewer,
  line: IndicatorLine,
  now: Date,
): Promise<{ id: string; code: string }> {
  const agreementId = viewer.agreement.id;
  await lockPlan(tx, agreementId);
  const last = await tx.indicator.findFirst({ where: { agreementId }, orderBy: { number: 'desc' } });
  const number = (last?.number ?? 0) + 1;
  const code = `I-${String(number).padStart(2, '0')}`;
  const { data, sheets } = rowOf(line);
  const { id } = await tx.indicator.create({
    data: { agreementId, number, code, ...data, sheets: { connect: sheets }, createdAt: now },
  });
  await recordAudit(tx, viewer, now, {
    action: 'indicator.created',
    subjectType: 'Indicator',
    subjectId: id,
    after: { code, ...line },
  });
  return { id, code };
}

/** Changes an indicator in a transaction, with what it said before; the same again writes nothing. */
export async function updateIndicator(
  tx: Transaction,
  viewer: Viewer,
  { line, former }: { line: IndicatorLine; former: IndicatorRecord },
  now: Date,
): Promise<void> {
  const before = lineOfIndicator(former);
  if (JSON.stringify(before) === JSON.stringify(line)) return;
  const { data, sheets } = rowOf(line);
  await tx.indicator.update({ where: { id: former.id }, data: { ...data, sheets: { set: sheets } } });
  await recordAudit(tx, viewer, now, {
    action: 'indicator.changed',
    subjectType: 'Indicator',
    subjectId: former.id,
    before: { ...before },
    after: { code: former.code, ...line },
  });
}

function rowOf({ sheetIds, baselineOn, targetOn, ...line }: IndicatorLine) {
  return {
    data: { ...line, baselineOn: baselineOn && toDbDate(baselineOn), targetOn: targetOn && toDbDate(targetOn) },
    sheets: sheetIds.map((id) => ({ id })),
  };
}
