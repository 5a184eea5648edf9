import type { Transaction } from '../deps.ts';
import { referenceBase } from '../meetings/meeting-reference.ts';
import { findPeriod } from '../periods/find-period.ts';
import type { Cadence } from '../rotations/periods.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Committee and period in which a decision taken on a day is numbered, e.g. `CT-2021-S1`, `COPIL-2021`. */
export function seriesOf({ code, cadence }: { code: string; cadence: Cadence }, day: CivilDate): string {
  return referenceBase(code, findPeriod(cadence, day));
}

/** What a proposed decision is called: never given again, whatever becomes of it. */
export function draftReference(series: string, place: number): string {
  return `${series}-P${twoDigits(place)}`;
}

/** What an adopted decision is called. */
export function adoptedReference(series: string, number: number): string {
  return `${series}-${twoDigits(number)}`;
}

/**
 * The next place of a series, among the proposed or the adopted. Its row stays locked until the transaction ends: two
 * at once come one after the other, and a number not used in the end is given to the next.
 */
export async function nextPlace(
  tx: Transaction,
  { agreementId, series }: { agreementId: string; series: string },
  among: 'drafts' | 'adopted',
): Promise<number> {
  await tx.decisionSeries.createMany({ data: [{ agreementId, series }], skipDuplicates: true });
  const row = await tx.decisionSeries.update({
    where: { agreementId_series: { agreementId, series } },
    data: { [among]: { increment: 1 } },
  });
  return row[among];
}

const twoDigits = (place: number) => String(place).padStart(2, '0');
