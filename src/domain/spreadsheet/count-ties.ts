import type { Transaction } from '../deps.ts';
import type { EntityKind } from './entity.ts';

export type Ties = Record<string, number>;

const ofSheet = {
  updates: true,
  reviews: true,
  fundings: true,
  decisions: true,
  chases: true,
  milestones: true,
  means: true,
  indicators: true,
  referents: true,
} as const;

const ofIndicator = { readings: true, decisions: true, sheets: true } as const;

const ofPerson = {
  memberships: true,
  voices: true,
  roles: true,
  leads: true,
  sponsors: true,
  referentOf: true,
  attendances: true,
  approvals: true,
  ownedDecisions: true,
} as const;

/**
 * How many things belong to sheets, indicators and people, by name: what removing one would take along, or leave alone.
 * By id; other kinds have none.
 */
export async function countTies(
  tx: Transaction,
  subjects: { kind: EntityKind; id: string }[],
): Promise<Map<string, Ties>> {
  const where = (kind: EntityKind) => ({ id: { in: subjects.filter((one) => one.kind === kind).map(({ id }) => id) } });
  const rows = [
    ...(await tx.actionSheet.findMany({ where: where('sheet'), select: { id: true, _count: { select: ofSheet } } })),
    ...(await tx.indicator.findMany({
      where: where('indicator'),
      select: { id: true, _count: { select: ofIndicator } },
    })),
    ...(await tx.person.findMany({ where: where('person'), select: { id: true, _count: { select: ofPerson } } })),
  ];
  return new Map(rows.map(({ id, _count }) => [id, _count]));
}
