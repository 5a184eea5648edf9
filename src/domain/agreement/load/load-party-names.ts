import { defaultArticle } from '../../parties/default-article.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

/** Other names of the parties, and the bodies that act for them (C-1, A3-5). */
export async function loadPartyNames(load: Load, ids: IdsByCode): Promise<void> {
  const { tx, file, agreementId } = load;
  const party = { agreementId };
  const [aliases, organisations] = await Promise.all([
    tx.partyAlias.findMany({ where: { party } }),
    tx.subOrganisation.findMany({ where: { party } }),
  ]);

  const names = file.parties.flatMap(({ code, aliases: given }) => {
    const partyId = idOf(ids, code);
    return [...new Set(given)]
      .filter((name) => !aliases.some((alias) => alias.partyId === partyId && alias.name === name))
      .map((name) => ({ partyId, name }));
  });
  tally(load, 'partyAliases', (await tx.partyAlias.createMany({ data: names })).count);

  const bodies = file.parties.flatMap(({ code: partyCode, subOrganisations }) => {
    const partyId = idOf(ids, partyCode);
    return subOrganisations
      .filter(({ code }) => !organisations.some((known) => known.partyId === partyId && known.code === code))
      .map(({ code, name, article }) => ({ partyId, code, name, article: article ?? defaultArticle(name) }));
  });
  tally(load, 'subOrganisations', (await tx.subOrganisation.createMany({ data: bodies })).count);
}
