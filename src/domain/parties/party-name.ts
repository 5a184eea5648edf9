import type { Article } from '../../database/generated/client.ts';

export type { Article };

/** What people call a party, with the article that French puts before it (« la Ville », « l’Agglo »). */
export interface PartyName {
  shortName: string;
  article: Article;
}

/** Of all that is known of a party, what it is called. */
export function partyName({ shortName, article }: PartyName): PartyName {
  return { shortName, article };
}
