import { readFile } from 'node:fs/promises';

/**
 * A script that runs elsewhere than in this thread, as `npm run build` left it beside the program. Where the sources run
 * as they are (`npm run dev`, the tests) there is none: `make` makes it.
 */
export function compiledText(name: string, make: () => Promise<string>): Promise<string> {
  return import.meta.url.endsWith('.ts') ? make() : readFile(new URL(name, import.meta.url), 'utf8');
}
