import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { peopleRights } from './rights.ts';

export interface LinkInput {
  personId: string;
  /** Null takes the link away. */
  slackUserId: string | null;
}

/**
 * Says which Slack user a person of the roster is: from then on their rights are theirs in chat.
 * @throws UserError for anybody but the coordinator; InvalidForm when that user is somebody else already.
 */
export async function linkPerson(viewer: Viewer, input: LinkInput, deps: Deps): Promise<{ name: string }> {
  await requireRight(viewer, peopleRights.link);
  const agreementId = viewer.agreement.id;
  const person = await deps.db.person.findFirst({ where: { id: input.personId, agreementId } });
  if (!person) throw new InvalidForm({ person: new UserError('gone') });
  const holder = input.slackUserId
    ? await deps.db.person.findFirst({ where: { agreementId, slackUserId: input.slackUserId } })
    : null;
  if (holder && holder.id !== person.id) {
    throw new InvalidForm({ slackUser: new UserError('slackUserTaken', { name: holder.name }) });
  }
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    await tx.person.update({ where: { id: person.id }, data: { slackUserId: input.slackUserId } });
    note(input.slackUserId ? 'person.linked' : 'person.unlinked', ['Person', person.id], {
      before: { slackUserId: person.slackUserId },
      after: { slackUserId: input.slackUserId },
    });
  });
  return { name: person.name };
}
