import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorOf } from '../../src/cli/docs/command-reference.ts';
import { ROOT } from '../support/source-files.ts';

/** What git has, or is about to be given. */
function gitFiles(): string[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard'];
  return execFileSync('git', list, { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
}

const withoutCode = (text: string) =>
  text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, (code) => (code.includes('](') ? '' : code));

/** Where a paper's links and pictures lead, those to other sites and addresses left out. */
function linksOf(paper: string): string[] {
  const text = withoutCode(readFileSync(join(ROOT, paper), 'utf8'));
  return [...text.matchAll(/\]\(<?([^)\s>]+)>?\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** The addresses of a page's headings: one that stands twice has its number the second time. */
function anchorsOf(paper: string): Set<string> {
  const seen = new Map<string, number>();
  const text = readFileSync(join(ROOT, paper), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
  return new Set(
    [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
      const anchor = anchorOf(heading.trim());
      const times = seen.get(anchor) ?? 0;
      seen.set(anchor, times + 1);
      return times === 0 ? anchor : `${anchor}-${times}`;
    }),
  );
}

describe('the papers of the repository', () => {
  const files = gitFiles();
  const papers = files.filter((file) => file.endsWith('.md'));
  const folders = new Set(
    files.flatMap((file) => file.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'))),
  );

  it('lead only where there is something: a file or a folder that git has, a heading that stands there', () => {
    const broken = papers.flatMap((paper) =>
      linksOf(paper)
        .filter((link) => {
          const [file = '', anchor] = link.split('#');
          const target =
            file === '' ? paper : normalize(join(dirname(paper), decodeURIComponent(file))).replace(/\/$/, '');
          if (!files.includes(target) && !folders.has(target)) return true;
          return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(decodeURIComponent(anchor));
        })
        .map((link) => `${paper} → ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('stand alone: none names a paper that a clone does not have', () => {
    const missing = papers.filter((paper) =>
      /\b(domain|design|slack)\.md\b|shared\//.test(readFileSync(join(ROOT, paper), 'utf8')),
    );
    expect(missing).toEqual([]);
  });
});
