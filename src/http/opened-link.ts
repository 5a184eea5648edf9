import type { BotFacts } from '../bot-facts.ts';
import type { Deps } from '../domain/deps.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { PageAnswer } from './page.ts';

/** A link whose seal and time were checked, with the person it was made for. */
export interface OpenedLink {
  token: string;
  viewer: Viewer;
  t: Catalogue;
  deps: Deps;
  bot: BotFacts;
}

/** What a link leads to: looked at, nothing is done; sent, it is. */
export interface LinkTarget {
  show: () => Promise<PageAnswer>;
  send: (given: URLSearchParams) => Promise<PageAnswer>;
}
