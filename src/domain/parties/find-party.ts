import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { fold } from '../text/fold.ts';
import type { PartyName } from '../text/party-name.ts';

export interface KnownParty extends PartyName {
  id: string;
  code: string;
}

/**
 * The party that a name means: its code, short, stated or official name, or any alias (C-1).
 * @throws UserError listing the parties when none answers to it.
 */
export async function findParty(agreementId: string, name: string, { db }: Pick<Deps, 'db'>): Promise<KnownParty> {
  const parties = await db.party.findMany({
    where: { agreementId },
    include: { aliases: true },
    orderBy: { position: 'asc' },
  });
  const wanted = fold(name);
  const party = parties.find(({ code, shortName, statedName, officialName, aliases }) =>
    [code, shortName, statedName, officialName, ...aliases.map((alias) => alias.name)].some(
      (known) => fold(known) === wanted,
    ),
  );
  if (!party) throw new UserError('partyUnknown', { given: name, known: parties.map((known) => known.shortName) });
  return party;
}
