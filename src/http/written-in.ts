import { SENT } from './page.ts';

/** What somebody wrote freely on a page, to be given back where the page cannot be shown again. */
export function writtenIn(given: URLSearchParams): string[] {
  const names = (given.get(SENT.written) ?? '').split(',');
  return names.flatMap((name) => given.getAll(name)).filter((text) => text.trim() !== '');
}
