import type { Transaction } from '../deps.ts';
import { readRotation, rotationParts } from '../rotations/read-rotation.ts';
import { holderOn, type RotationParty } from '../rotations/rotation.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** The parties that chair and record a committee's meeting on a day by its rotations; null where it has none (X3-8, X3-9). */
export async function officesOn(
  committeeId: string,
  day: CivilDate,
  { db }: { db: Pick<Transaction, 'rotation'> },
): Promise<{ chair: RotationParty | null; secretariat: RotationParty | null }> {
  const rows = await db.rotation.findMany({ where: { committeeId }, include: rotationParts });
  const holder = (kind: 'CHAIR' | 'SECRETARIAT') => {
    const row = rows.find((rotation) => rotation.kind === kind);
    return row ? holderOn(readRotation(row), day) : null;
  };
  return { chair: holder('CHAIR'), secretariat: holder('SECRETARIAT') };
}
