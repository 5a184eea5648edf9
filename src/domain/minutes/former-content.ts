import type { Deps } from '../deps.ts';
import type { MinutesContent } from './minutes-content.ts';

/** What the version before said, for who must see what changed; null for the first. */
export async function formerContent(
  { meetingId, number }: { meetingId: string; number: number },
  { db }: Pick<Deps, 'db'>,
): Promise<MinutesContent | null> {
  if (number < 2) return null;
  const former = await db.minutesVersion.findFirst({ where: { meetingId, number: number - 1 } });
  return former && (former.content as unknown as MinutesContent);
}
