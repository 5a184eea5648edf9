import type { Deps } from '../deps.ts';
import { coordinatesHere, requireCoordinator } from '../people/access.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * Which channels speak for the agreement, who is linked to a Slack user and who is not yet.
 * @throws UserError for anybody but the coordinator.
 */
export async function listLinks(viewer: Viewer, { db }: Deps) {
  requireCoordinator(viewer);
  const agreementId = viewer.agreement.id;
  const [channels, people] = await Promise.all([
    db.channelBinding.findMany({ where: { agreementId }, include: { committee: true }, orderBy: { channelId: 'asc' } }),
    db.person.findMany({ where: { agreementId }, orderBy: { name: 'asc' } }),
  ]);
  return {
    channels: channels.map(({ channelId, committee }) => ({ channelId, committee: committee?.shortName ?? null })),
    linked: people.flatMap(({ name, slackUserId }) => (slackUserId ? [{ name, slackUserId }] : [])),
    unlinked: people
      .filter(({ slackUserId }) => !slackUserId)
      .map(({ name, email }) => ({
        name,
        isReachable: email !== null,
        email: coordinatesHere(viewer) ? email : null,
      })),
    mayLink: coordinatesHere(viewer),
  };
}

export type LinksAnswer = Awaited<ReturnType<typeof listLinks>>;
