import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The folder of the whole project. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** What `npm start` runs: compiled, and never committed. */
export const BUILD = path.join(PROJECT, '.build');

/** Written when everything else is there: what it was compiled from. */
export const STAMP = path.join(BUILD, 'stamp.json');

/** Made of the schema by Prisma, in the midst of the sources. */
export const GENERATED = 'src/database/generated';

const PACKAGES = ['package.json', 'package-lock.json'];

/** @typedef {{ sources: string, schema: string }} Stamp */

/** Whether what is compiled is all there is (a production image), or is what the sources say now. */
export function isFresh() {
  const stamp = readStamp();
  if (!existsSync(path.join(PROJECT, 'src/main.ts'))) return stamp !== undefined;
  return stamp?.sources === fingerprint().sources && existsSync(path.join(PROJECT, GENERATED));
}

/**
 * What the compiled folder was made from; undefined when it is not there, or not whole.
 * @returns {Stamp | undefined}
 */
export function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Changes whenever a source is added, changed or taken away. It looks at names, sizes and dates, and reads nothing but
 * the lists of packages, which npm writes anew without changing them.
 * @returns {Stamp}
 */
export function fingerprint() {
  const packages = PACKAGES.map((file) => readFileSync(path.join(PROJECT, file), 'utf8'));
  const hash = (/** @type {string[]} */ ...folders) => {
    const looks = folders.flatMap((folder) => [...looksOf(folder)]);
    return createHash('sha256')
      .update([...packages, ...looks].join('\n'))
      .digest('hex');
  };
  return { sources: hash('src', 'commands', 'prisma/schema'), schema: hash('prisma/schema') };
}

/**
 * @param {string} folder
 * @returns {Generator<string>}
 */
function* looksOf(folder) {
  if (folder === GENERATED) return;
  for (const entry of readdirSync(path.join(PROJECT, folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* looksOf(name);
    else {
      const { size, mtimeMs } = statSync(path.join(PROJECT, name));
      yield `${name} ${size} ${mtimeMs}`;
    }
  }
}
