import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface MutationOptions {
  /** Folders and files of the domain that are changed; a file may name its lines. */
  changed: string[];
  /** Folders and files of tests that run besides those of the same nouns. */
  tests: string[];
  /** Where the report is written as data, too. */
  json: string | undefined;
  isDry: boolean;
}

/** The arguments of `npm run mutate`. @throws in a sentence when one is missing or unknown. */
export function readMutationOptions(args = process.argv.slice(2)): MutationOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      tests: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      dry: { type: 'boolean', default: false },
    },
  });
  const changed = positionals.map((one) => one.replace(/\/+$/, ''));
  if (changed.length === 0)
    throw new Error('Usage: npm run mutate -- src/domain/NOUN [more] [--tests test/domain/NOUN]');
  for (const one of [...changed, ...values.tests]) {
    if (!existsSync(one.replace(/:[\d-]+$/, ''))) throw new Error(`there is no ${one}`);
  }
  return { changed, tests: values.tests, json: values.json, isDry: values.dry };
}
