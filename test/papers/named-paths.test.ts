import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryPaths, repositoryTexts } from './repository-files.ts';

const paths = repositoryPaths();
const papers = repositoryTexts().filter(({ path }) => path.endsWith('.md'));
const trees = ['src', 'commands', 'test', 'prisma', '.ci', '.github'];

/** Made by an install or a start: named in the papers, never in a clone. */
const GENERATED = /^src\/database\/generated\b/;

/** True for a path of the repository as papers write it: a folder with or without its slash, `*` and `<noun>` for any name. */
function isThere(named: string): boolean {
  const parts = named.replace(/\/$/, '').split(/\*|<[^>]+>/);
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/[.[\]()+]/g, '\\$&')).join('[^/]*')}/?$`);
  return paths.some((path) => pattern.test(path));
}

describe('what a paper names is there', () => {
  it.each(papers)('$path: each path between backticks', ({ text }) => {
    const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, path = '']) => path);
    const ours = named.filter((path) => trees.some((tree) => path.startsWith(`${tree}/`)) && !GENERATED.test(path));
    expect(ours.filter((path) => !isThere(path))).toEqual([]);
  });

  it.each(papers)('$path: each file that it links to', ({ path, text }) => {
    const links = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, target = '']) => target);
    const ours = links.filter((target) => !/^[a-z]+:/.test(target)).map((target) => join(dirname(path), target));
    expect(ours.filter((target) => !isThere(target))).toEqual([]);
  });
});
