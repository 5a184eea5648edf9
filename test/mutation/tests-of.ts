import { type SourceFile, sources } from '../support/source-files.ts';

/**
 * The test files that speak of some code: those named; else the folders of its nouns; else those that import it
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
  const of = (folders: string[]) => files.filter(({ path }) => isIn(path, folders));
  const importing = files.filter(({ imports }) => imports.some((imported) => isIn(imported, own)));
  const theirs = named.length > 0 ? of(named) : of(nouns.map((noun) => `test/domain/${noun}`));
  return (theirs.length > 0 ? theirs : importing).map(({ path }) => path).sort();
}
