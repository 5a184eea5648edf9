import type { Deps } from '../deps.ts';
import type { GivenPosition } from './approval-status.ts';

/** Everything that was said of some frozen texts, by version id, in the order in which it was said. */
export async function loadPositions(
  versionIds: string[],
  { db }: { db: Pick<Deps['db'], 'approval'> },
): Promise<Map<string, GivenPosition[]>> {
  if (versionIds.length === 0) return new Map();
  const rows = await db.approval.findMany({ where: { versionId: { in: versionIds } }, orderBy: { id: 'asc' } });
  const positions = new Map<string, GivenPosition[]>(versionIds.map((id) => [id, []]));
  for (const { versionId, partyId, personId, personName, capacity, choice, reason, at, via } of rows) {
    positions.get(versionId)?.push({ partyId, personId, personName, capacity, choice, reason, at, via });
  }
  return positions;
}
