import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { civilDateIn } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { agreementParts, agreementScope } from './agreement-scope.ts';
import { personRights } from './person-rights.ts';

/**
 * A person of the roster who answers by a signed link, from an e-mail.
 * @throws UserError `gone` when the roster no longer holds them.
 */
export async function findPersonViewer(personId: string, { db, now }: Deps): Promise<Viewer> {
  const person = await db.person.findUnique({
    where: { id: personId },
    include: { agreement: { include: agreementParts }, roles: true, voices: true, memberships: true },
  });
  if (!person) throw new UserError('gone');
  const agreement = agreementScope(person.agreement);
  const today = civilDateIn(agreement.timeZone, now());
  return {
    agreement,
    person: { id: person.id, name: person.name },
    slackUserId: person.slackUserId ?? '',
    ...(await personRights(person, today, db)),
    language: person.language ?? agreement.language,
    today,
    via: 'mail',
    audience: 'self',
    channelCommitteeId: null,
    readers: null,
  };
}
