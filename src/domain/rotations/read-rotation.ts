import type { Rotation, RotationStep, RotationTurn } from '../../database/generated/client.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { RotationParty, RotationPlan } from './rotation.ts';

type RotationRow = Pick<Rotation, 'startsOn' | 'turnMonths'> & {
  steps: (Pick<RotationStep, 'position'> & { party: RotationParty })[];
  turns: (Pick<RotationTurn, 'turn' | 'reason' | 'decidedAt'> & { party: RotationParty })[];
};

/** What to load with a rotation so that {@link readRotation} can read it. */
export const rotationParts = { steps: { include: { party: true } }, turns: { include: { party: true } } } as const;

/** A rotation of the database as pure data. */
export function readRotation(row: RotationRow): RotationPlan {
  return {
    startsOn: fromDbDate(row.startsOn),
    turnMonths: row.turnMonths,
    order: row.steps.toSorted((a, b) => a.position - b.position).map((step) => step.party),
    overrides: row.turns
      .toSorted((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime())
      .map(({ turn, party, reason }) => ({ turn, party, reason })),
  };
}
