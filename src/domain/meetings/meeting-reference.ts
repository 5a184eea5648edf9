import type { Transaction } from '../deps.ts';
import type { Cadence, MeetingPeriod } from '../rotations/periods.ts';

const LETTERS: Record<Cadence, string> = { QUARTER: 'T', SEMESTER: 'S', YEAR: '' };

/** What meetings of a period are called, e.g. `CT-2021-S1`, `COPIL-2021`. */
export function referenceBase(code: string, { cadence, year, index }: MeetingPeriod): string {
  return cadence === 'YEAR' ? `${code}-${year}` : `${code}-${year}-${LETTERS[cadence]}${index}`;
}

/** The next free reference of a base: the second meeting of a period is `CT-2021-S1-2`. Never one given before. */
export async function nextReference(tx: Transaction, agreementId: string, base: string): Promise<string> {
  const taken = await tx.meeting.count({
    where: { agreementId, OR: [{ reference: base }, { reference: { startsWith: `${base}-` } }] },
  });
  return taken === 0 ? base : `${base}-${taken + 1}`;
}
