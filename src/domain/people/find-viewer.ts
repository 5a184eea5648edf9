import { UserError } from '../../errors.ts';
import type { Database, Deps } from '../deps.ts';
import { civilDateIn } from '../time/civil-date.ts';
import type { Asker, Viewer } from '../viewer/viewer.ts';
import { type AgreementRow, agreementParts, agreementScope } from './agreement-scope.ts';
import { personRights } from './person-rights.ts';

/**
 * Finds who is asking, and about which agreement: the one they name, else the channel's, else the one
 * whose roster holds them, else the only one there is.
 * @throws UserError when no agreement, or more than one, could be meant.
 */
export async function findViewer(asker: Asker, { db, now }: Deps): Promise<Viewer> {
  const people = await findPeople(asker, db);
  const binding = bindingAmong(people) ?? (await findBinding(asker.channelId, db));
  const agreement = await chooseAgreement(asker, binding?.agreement ?? null, people, db);
  const person = people.find((candidate) => candidate.agreementId === agreement.id) ?? null;
  const today = civilDateIn(agreement.timeZone, now());
  const rights = person ? await personRights(person, today, db) : { roles: [], partyIds: [] };

  return {
    agreement: agreementScope(agreement),
    person: person && { id: person.id, name: person.name },
    slackUserId: asker.slackUserId,
    ...rights,
    language: asker.audience === 'channel' ? agreement.language : (person?.language ?? agreement.language),
    today,
    via: asker.via,
    audience: asker.audience,
    channelCommitteeId: binding?.agreementId === agreement.id ? binding.committeeId : null,
    readers: asker.readers ?? null,
  };
}

type KnownPerson = Awaited<ReturnType<typeof findPeople>>[number];

/** Whom of each agreement's roster the account belongs to, each with what binds the channel to that agreement. */
function findPeople({ slackUserId, channelId = '' }: Asker, db: Database) {
  const agreement = { include: { ...agreementParts, channels: { where: { channelId } } } };
  return db.person.findMany({
    where: { slackUserId },
    include: { agreement, roles: true, voices: true, memberships: true },
  });
}

function bindingAmong(people: KnownPerson[]) {
  return people.flatMap(({ agreement }) => agreement.channels.map((binding) => ({ ...binding, agreement })))[0];
}

/** Of a channel that none of the asker's agreements is bound to: somebody else's, or none. */
function findBinding(channelId: string | undefined, db: Database) {
  if (!channelId) return null;
  return db.channelBinding.findUnique({ where: { channelId }, include: { agreement: { include: agreementParts } } });
}

async function chooseAgreement(
  asker: Asker,
  bound: AgreementRow | null,
  people: KnownPerson[],
  db: Database,
): Promise<AgreementRow> {
  const own = people.map((person) => person.agreement);
  if (asker.agreementCode) {
    const wanted = asker.agreementCode.toUpperCase();
    const named = [...own, ...(bound ? [bound] : [])].find((agreement) => agreement.code.toUpperCase() === wanted);
    if (!named) throw new UserError('agreementUnknown', { given: asker.agreementCode, known: own.map((a) => a.code) });
    return named;
  }
  if (bound) return bound;
  const [only, ...others] = own;
  if (only && others.length === 0) return only;
  // A message's menu takes no words: the channel alone can tell.
  if (only && asker.via === 'shortcut') {
    throw new UserError('agreementOfMessage', { codes: own.map((agreement) => agreement.code) });
  }
  if (only) throw new UserError('agreementAmbiguous', { codes: own.map((agreement) => agreement.code) });

  const [sole, ...rest] = await db.agreement.findMany({ take: 2, orderBy: { code: 'asc' }, include: agreementParts });
  if (!sole) throw new UserError('noAgreement');
  if (rest.length > 0) throw new UserError('notInAnyRoster');
  return sole;
}
