import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { UserError } from '../errors.ts';
import { say, verbatim } from '../forms/passage.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';
import type { Page } from './page.ts';
import { writtenIn } from './written-in.ts';

/** What a link that cannot be answered shows, in both languages: whose link it was is not always known. */
export interface LinkFailure {
  status: number;
  pages: [Page, ...Page[]];
}

/**
 * Puts a failure into words: a `UserError` its sentence, anything else a reference that stands in the log. What was
 * written stands below, to be copied: nothing typed is lost.
 */
export function linkFailure(error: unknown, log: Logger, given: URLSearchParams | null = null): LinkFailure {
  const { status, pages } = describe(error, log);
  const written = given ? writtenIn(given) : [];
  if (written.length === 0) return { status, pages };
  const title = `${words('fr').pages.typed} / ${words('en').pages.typed}`;
  return { status, pages: [...pages, { language: 'fr', title, passages: verbatim(...written) }] };
}

function describe(error: unknown, log: Logger): LinkFailure {
  if (error instanceof UserError) return { status: statusOf(error), pages: inBoth((t) => error.sentence(t)) };
  const reference = randomBytes(4).toString('hex').toUpperCase();
  log.error({ err: error, reference }, 'a link could not be answered');
  return { status: 500, pages: inBoth((t) => t.answers.failure({ reference })) };
}

function statusOf({ code }: UserError): number {
  if (code === 'linkExpired') return 410;
  if (code === 'sentTooLong') return 413;
  return code === 'linkInvalid' ? 404 : 409;
}

function inBoth(sentence: (t: Catalogue) => string): [Page, Page] {
  const page = (language: Page['language']): Page => {
    const t = words(language);
    return { language, title: t.pages.failed, passages: say(sentence(t)) };
  };
  return [page('fr'), page('en')];
}
