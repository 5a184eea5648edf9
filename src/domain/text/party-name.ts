import { Article } from '../../database/generated/enums.ts';

export { Article };

/** What people call a party, or a body that acts for one, with the article that French puts before it (« la Ville »). */
export interface PartyName {
  shortName: string;
  article: Article;
}

/** Of all that is known of a party, what it is called. */
export function partyName({ shortName, article }: PartyName): PartyName {
  return { shortName, article };
}

/** The article that a choice of a form stands for; undefined for none. */
export function readArticle(given: string): Article | undefined {
  return Object.values(Article).find((one) => one === given);
}
