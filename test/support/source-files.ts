import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The repository's folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** A file of the program, with what it imports. */
export interface SourceFile {
  path: string;
  text: string;
  /** Repository paths, or package names. */
  imports: string[];
  /** Imports that stay at run time. */
  valueImports: string[];
}

/** The files of a folder, what is generated left out. */
export function sources(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated'))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const statements = [...text.matchAll(/^(?:import|export)\s(type\s)?[^'"`;]*?from\s'([^']+)'/gm)];
      const target = (from: string) =>
        from.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), from)) : from;
      return {
        path,
        text,
        imports: statements.map(([, , from = '']) => target(from)),
        valueImports: statements.filter(([, type]) => !type).map(([, , from = '']) => target(from)),
      };
    });
}

/** What some files import and should not, each said with its file. */
export function offenders(
  among: SourceFile[],
  isForbidden: (imported: string) => boolean,
  which: 'imports' | 'valueImports' = 'imports',
): string[] {
  return among.flatMap(({ path, [which]: imports }) => imports.filter(isForbidden).map((one) => `${path} → ${one}`));
}

/** Groups that lead back to themselves, each said in the order of its circle. */
export function circles(names: Iterable<string>, next: (name: string) => string[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, path: string[]): void => {
    const back = path.indexOf(name);
    if (back >= 0) found.push([...path.slice(back), name].join(' → '));
    if (back >= 0 || done.has(name)) return;
    for (const other of next(name)) visit(other, [...path, name]);
    done.add(name);
  };
  for (const name of names) visit(name, []);
  return found;
}
