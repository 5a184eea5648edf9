import type { Deps } from '../deps.ts';
import type { GivenWord } from './approval-standing.ts';

/** Everything that was said of some frozen texts, by version id, in the order in which it was said. */
export async function loadWords(
  versionIds: string[],
  { db }: { db: Pick<Deps['db'], 'approval'> },
): Promise<Map<string, GivenWord[]>> {
  const rows = await db.approval.findMany({ where: { versionId: { in: versionIds } }, orderBy: { id: 'asc' } });
  const words = new Map<string, GivenWord[]>(versionIds.map((id) => [id, []]));
  for (const { versionId, partyId, personId, personName, capacity, choice, reason, at, via } of rows) {
    words.get(versionId)?.push({ partyId, personId, personName, capacity, choice, reason, at, via });
  }
  return words;
}
