import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type Article, type PartyName, partyName, readArticle } from '../text/party-name.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { partyRights } from './rights.ts';

export interface ArticlesInput {
  /** Code of the party. */
  party: string;
  article: string;
  /** By code of the body that acts for the party. */
  bodies: Record<string, string>;
}

/** The form's field for a body that acts for the party, by its code. */
export const bodyField = (code: string): string => `body:${code}`;

/**
 * Says which article French puts before a party's short name, and before the bodies that act for it. The same again
 * changes nothing.
 * @throws UserError for anybody but the coordinator, and for a party that is gone; InvalidForm for want of an article.
 */
export async function changeArticles(
  viewer: Viewer,
  input: ArticlesInput,
  deps: Deps,
): Promise<{ names: PartyName[] }> {
  await requireRight(viewer, partyRights.changeArticles);
  const party = await deps.db.party.findFirst({
    where: { agreementId: viewer.agreement.id, code: input.party },
    include: { subOrganisations: { orderBy: { name: 'asc' } } },
  });
  if (!party) throw new UserError('gone');
  const article = readArticle(input.article);
  const fields: Record<string, UserError> = article ? {} : { article: new UserError('required') };
  const bodies = party.subOrganisations.flatMap((body) => {
    const chosen = readArticle(input.bodies[body.code] ?? '');
    if (!chosen) fields[bodyField(body.code)] = new UserError('required');
    return chosen ? [{ ...body, article: chosen, former: body.article }] : [];
  });
  if (!article || Object.keys(fields).length > 0) throw new InvalidForm(fields);

  const names = [{ ...party, article }, ...bodies.map(named)].map(partyName);
  const changed = bodies.filter((body) => body.article !== body.former);
  if (article === party.article && changed.length === 0) return { names };
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    await tx.party.update({ where: { id: party.id }, data: { article } });
    for (const body of changed) {
      await tx.subOrganisation.update({ where: { id: body.id }, data: { article: body.article } });
    }
    note('party.article', ['Party', party.id], {
      before: byName([party, ...party.subOrganisations.map(named)]),
      after: byName(names),
    });
  });
  return { names };
}

function named({ name, article }: { name: string; article: Article }): PartyName {
  return { shortName: name, article };
}

function byName(names: PartyName[]): Record<string, Article> {
  return Object.fromEntries(names.map(({ shortName, article }) => [shortName, article]));
}
