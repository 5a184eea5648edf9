import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/source-files.ts';

/** A text file of the repository. */
export interface TextFile {
  /** From the repository's folder. */
  path: string;
  text: string;
}

/** Names that `.gitignore` keeps out, and git's own folder. */
const IGNORED = new Set(['.git', ...readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n').map(lastPart)]);

function lastPart(line: string): string {
  return line.replace(/\/$/, '').split('/').at(-1) ?? '';
}

/** Every path of a clone: folders end with a slash. What `.gitignore` names is left out. */
export function repositoryPaths(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (IGNORED.has(entry.name) || path.endsWith('.log')) return [];
    return entry.isDirectory() ? [`${path}/`, ...repositoryPaths(path)] : [path];
  });
}

/** Every text file of a clone; what npm writes is left out. */
export function repositoryTexts(): TextFile[] {
  return repositoryPaths()
    .filter((path) => !path.endsWith('/') && path !== 'package-lock.json')
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}

/** Where a pattern stands in a text, each said as « path:line what ». The pattern is global. */
export function placesOf({ path, text }: TextFile, pattern: RegExp): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...line.matchAll(pattern)].map(([found]) => `${path}:${index + 1} ${found.trim()}`));
}
