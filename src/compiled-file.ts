import { readFile } from 'node:fs/promises';

/**
 * What `npm run build` left beside the program, by its name; null where the sources run as they are (`npm run dev`, the
 * tests), and nothing was compiled.
 */
export async function compiledFile(name: string): Promise<Buffer | null> {
  return import.meta.url.endsWith('.ts') ? null : readFile(new URL(name, import.meta.url));
}

/** The same for a script that runs elsewhere than in this thread: where nothing was compiled, `make` makes it. */
export async function compiledText(name: string, make: () => Promise<string>): Promise<string> {
  return (await compiledFile(name))?.toString('utf8') ?? make();
}
