import { plain } from './plain.ts';

/** A page of the bot as it is read, in plain spaces: one that was answered, or the one behind a link. */
export async function readPage(page: Response | string, init: RequestInit = {}): Promise<string> {
  const response = typeof page === 'string' ? await fetch(page, init) : page;
  return plain(await response.text());
}
