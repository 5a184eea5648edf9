import { type SourceFile, sources } from '../support/source-files.ts';

/**
 * The test files that speak of some code: those of its nouns, those that import it themselves, and those named. Half of
 * the suite reaches any file of the domain through its fixtures; it would take an hour to say what these say in minutes.
 */
export function testsOf(
  changed: string[],
  named: string[] = [],
  tests: SourceFile[] = sources('test/domain'),
): string[] {
  const own = changed.map((one) => one.replace(/:[\d-]+$/, ''));
  const nouns = own.map((one) => /^src\/domain\/([^/]+)/.exec(one)?.[1]);
  const isIn = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
  const speaksOf = ({ path, imports }: SourceFile) =>
    nouns.some((noun) => noun && isIn(path, `test/domain/${noun}`)) ||
    named.some((one) => isIn(path, one)) ||
    imports.some((imported) => own.some((one) => isIn(imported, one)));
  return tests
    .filter(({ path }) => path.endsWith('.test.ts'))
    .filter(speaksOf)
    .map(({ path }) => path)
    .sort();
}
