import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** The people of the agreement's roster behind some Slack users, by Slack id; others are left out. */
export async function findPeopleBySlack(
  viewer: Viewer,
  slackUserIds: string[],
  { db }: Pick<Deps, 'db'>,
): Promise<Map<string, { id: string; name: string }>> {
  const people = await db.person.findMany({
    where: { agreementId: viewer.agreement.id, slackUserId: { in: slackUserIds } },
  });
  return new Map(people.map(({ id, name, slackUserId }) => [slackUserId ?? '', { id, name }]));
}
