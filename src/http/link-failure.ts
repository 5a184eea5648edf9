import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { InvalidForm, UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';
import type { Page } from './page-html.ts';

/** What a link that cannot be answered shows, in both languages: whose link it was is not always known. */
export interface LinkFailure {
  status: number;
  pages: [Page, ...Page[]];
}

/**
 * Puts a failure into words: a `UserError` its sentence, anything else a reference that stands in the log. A text that
 * was typed stands below, to be copied: nothing typed is lost.
 */
export function linkFailure(error: unknown, log: Logger, given: URLSearchParams | null = null): LinkFailure {
  const { status, pages } = describe(error, log);
  const typed = given?.get('text')?.trim();
  if (!typed) return { status, pages };
  const title = `${words('fr').pages.typed} / ${words('en').pages.typed}`;
  return { status, pages: [...pages, { language: 'fr', title, lines: [], typed }] };
}

function describe(error: unknown, log: Logger): LinkFailure {
  if (error instanceof UserError) return { status: statusOf(error), pages: inBoth((t) => [error.sentence(t)]) };
  // A choice that the page asks for was not made.
  if (error instanceof InvalidForm) return { status: 409, pages: inBoth((t) => sentencesOf(error, t)) };
  const reference = randomBytes(4).toString('hex').toUpperCase();
  log.error({ err: error, reference }, 'a link could not be answered');
  return { status: 500, pages: inBoth((t) => [t.answers.failure({ reference })]) };
}

function statusOf({ code }: UserError): number {
  if (code === 'linkExpired') return 410;
  return code === 'linkInvalid' ? 404 : 409;
}

function sentencesOf({ fields }: InvalidForm, t: Catalogue): string[] {
  return Object.values(fields).map((error) => error.sentence(t));
}

function inBoth(say: (t: Catalogue) => string[]): [Page, Page] {
  const page = (language: Page['language']): Page => {
    const t = words(language);
    return { language, title: t.pages.failed, lines: say(t) };
  };
  return [page('fr'), page('en')];
}
