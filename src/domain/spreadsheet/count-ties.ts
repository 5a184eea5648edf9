import type { Transaction } from '../deps.ts';
import type { EntityKind } from './entity.ts';

/** How many things belong to a sheet, an indicator or a person, by name: what removing it would take along, or leave alone. */
export async function countTies(
  tx: Transaction,
  { kind, id }: { kind: EntityKind; id: string },
): Promise<Record<string, number>> {
  if (kind === 'sheet') {
    const select = {
      updates: true,
      reviews: true,
      fundings: true,
      decisions: true,
      chases: true,
      milestones: true,
      means: true,
      indicators: true,
      referents: true,
    };
    return (await tx.actionSheet.findUnique({ where: { id }, select: { _count: { select } } }))?._count ?? {};
  }
  if (kind === 'indicator') {
    const select = { readings: true, decisions: true, sheets: true };
    return (await tx.indicator.findUnique({ where: { id }, select: { _count: { select } } }))?._count ?? {};
  }
  if (kind === 'person') {
    const select = {
      memberships: true,
      voices: true,
      roles: true,
      leads: true,
      sponsors: true,
      referentOf: true,
      attendances: true,
      approvals: true,
      ownedDecisions: true,
    };
    return (await tx.person.findUnique({ where: { id }, select: { _count: { select } } }))?._count ?? {};
  }
  return {};
}
