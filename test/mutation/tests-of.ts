import { type SourceFile, sources } from '../support/source-files.ts';

/**
 * The test files that speak of some code: the folders of its nouns, and those named; without any, those that import it
 * themselves. Half of the suite reaches any file of the domain through its fixtures: it would say in hours what these
 * say in minutes, and a noun's rules are to be held by its own tests.
 */
export function testsOf(
  changed: string[],
  named: string[] = [],
  tests: SourceFile[] = sources('test/domain'),
): string[] {
  const own = changed.map((one) => one.replace(/:[\d-]+$/, ''));
  const nouns = own.map((one) => /^src\/domain\/([^/]+)/.exec(one)?.[1] ?? '');
  const isIn = (path: string, folders: string[]) =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  const files = tests.filter(({ path }) => path.endsWith('.test.ts'));
  const theirs = files.filter(({ path }) => isIn(path, [...nouns.map((noun) => `test/domain/${noun}`), ...named]));
  const importing = files.filter(({ imports }) => imports.some((imported) => isIn(imported, own)));
  return (theirs.length > 0 ? theirs : importing).map(({ path }) => path).sort();
}
