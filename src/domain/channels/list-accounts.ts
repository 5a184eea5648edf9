import type { Deps } from '../deps.ts';
import { coordinatesHere } from '../people/access.ts';
import { peopleRights } from '../people/rights.ts';
import { mayHere, requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { channelRights } from './rights.ts';

/**
 * Which channels speak for the agreement, who is linked to a Slack user and who is not yet.
 * @throws UserError for anybody but the coordinator.
 */
export async function listAccounts(viewer: Viewer, { db }: Deps) {
  await requireRight(viewer, channelRights.seeAccounts);
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
    mayLink: mayHere(viewer, peopleRights.link),
  };
}

export type SlackAccounts = Awaited<ReturnType<typeof listAccounts>>;
