import { defaultArticle } from '../../parties/default-article.ts';
import type { FileParty } from '../agreement-file.ts';
import { compareFacts } from './compare-facts.ts';
import type { IdsByCode } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';
import { loadPartyActs } from './load-party-acts.ts';
import { loadPartyNames } from './load-party-names.ts';

/** The signatory parties with their names and acts (C-1…C-4). Answers with each party's id, by code. */
export async function loadParties(load: Load): Promise<IdsByCode> {
  const { tx, file, agreementId } = load;
  const known = await tx.party.findMany({ where: { agreementId } });
  const ids = new Map(known.map(({ code, id }) => [code, id]));
  for (const [index, party] of file.parties.entries()) {
    const row = known.find(({ code }) => code === party.code);
    if (row) compareFacts(load, ['parties', index], factsOf(party), row);
  }

  const absent = file.parties.map((party, index) => ({ party, index })).filter(({ party }) => !ids.has(party.code));
  const rows = await tx.party.createManyAndReturn({
    data: absent.map(({ party, index }) => ({
      agreementId,
      code: party.code,
      ...factsOf(party),
      article: party.article ?? defaultArticle(party.shortName, party.kind),
      position: index + 1,
    })),
  });
  tally(load, 'parties', rows.length);
  for (const { code, id } of rows) ids.set(code, id);

  await loadPartyNames(load, ids);
  await loadPartyActs(load, ids);
  return ids;
}

/** An article that the file does not give is whatever the coordinator chose. */
function factsOf({ kind, officialName, statedName, shortName, article }: FileParty) {
  return { kind, officialName, statedName, shortName, ...(article ? { article } : {}) };
}
