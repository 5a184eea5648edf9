import type { RotationKind } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { readRotation, rotationParts } from '../rotations/read-rotation.ts';
import { type Turn, turnNumberOn, turnsUntil } from '../rotations/rotation.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { committeeRights } from './rights.ts';

export interface RotationAnswer {
  id: string;
  kind: RotationKind;
  committee: string;
  source: string;
  isConfirmed: boolean;
  /** Short names, in the order of the text. */
  order: string[];
  turns: Turn[];
  /** Number of the turn in course. */
  current: number;
  mayOverride: boolean;
}

/** Who held, holds and will hold the chair and the secretariat until the legal end (X3-8, X3-9; Annexe 3). */
export async function describeRotation(
  viewer: Viewer,
  { kind }: { kind?: RotationKind | undefined },
  { db }: Deps,
): Promise<RotationAnswer[]> {
  const rows = await db.rotation.findMany({
    where: { agreementId: viewer.agreement.id, ...(kind ? { kind } : {}) },
    include: { ...rotationParts, committee: true, agreement: true },
    orderBy: [{ committee: { position: 'asc' } }, { kind: 'asc' }],
  });
  return rows.map((row) => {
    const plan = readRotation(row);
    const lastDay: CivilDate = fromDbDate(row.agreement.legalEnd);
    return {
      id: row.id,
      kind: row.kind,
      committee: row.committee.shortName,
      source: row.source,
      isConfirmed: row.isConfirmed,
      order: plan.order.map((party) => party.shortName),
      turns: turnsUntil(plan, lastDay),
      current: turnNumberOn(plan, viewer.today),
      mayOverride: mayHere(viewer, committeeRights.overrideTurn),
    };
  });
}
