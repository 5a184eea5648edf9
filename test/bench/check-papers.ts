import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { git, today } from './source-tree.ts';

/** Paths whose change makes a figure old, unless it names its own. */
const CODE = ['src', 'commands', 'prisma'];

/** « measured at abc1234 », or « measured at abc1234 on src/jobs src/domain/outbox ». */
const MEASURED = /measured at `?([0-9a-f]{7,40})`?(?: on ((?:`?[\w-]+(?:\/[\w.-]+)*`?(?:, | )?)+))?/gi;
const FIGURE = /\d\s?(ms|s|MB|%|×|answers|queries)(?![\p{L}])/u;

/**
 * Says of each figure in the repository's papers whether it is older than the code it speaks of. A paragraph or table that
 * speaks of something measured names the commit: « measured at abc1234 ».
 * @returns false when one is, or names none.
 */
export async function checkPapers(): Promise<boolean> {
  const lines: string[] = [];
  let areCurrent = true;
  for (const file of (await git('ls-files', '*.md')).split('\n').filter(Boolean)) {
    const text = await readFile(path.join(today.root, file), 'utf8');
    for (const { line, paragraph } of paragraphs(text)) {
      const named = [...paragraph.matchAll(MEASURED)];
      if (named.length === 0 && /\bmeasured\b/i.test(paragraph) && FIGURE.test(paragraph)) {
        areCurrent = false;
        lines.push(`${file}:${line}: figures that name no commit`);
      }
      for (const [, commit = '', paths = ''] of named) {
        const fault = await ageOf(commit, paths.replaceAll(/[`,]/g, ' ').split(/\s+/).filter(isPath));
        if (fault) areCurrent = false;
        lines.push(`${file}:${line}: measured at ${commit}: ${fault ?? 'as the code is'}`);
      }
    }
  }
  process.stdout.write(`${lines.join('\n') || 'No paper quotes a figure.'}\n`);
  return areCurrent;
}

/** Why figures of that commit no longer stand; null when they do. */
async function ageOf(commit: string, paths: string[]): Promise<string | null> {
  const of = paths.length > 0 ? paths : CODE;
  const since = await git('log', '--oneline', `${commit}..HEAD`, '--', ...of).catch(() => null);
  if (since === null) return 'no such commit';
  const count = since.split('\n').filter(Boolean).length;
  return count > 0 ? `older than the code, which ${count} commits have changed since (${of.join(', ')})` : null;
}

const isPath = (word: string) => word.includes('/') || CODE.includes(word);

function paragraphs(text: string): { line: number; paragraph: string }[] {
  let line = 1;
  return text.split(/\n{2,}/).map((paragraph) => {
    const found = { line, paragraph };
    line = text.slice(0, text.indexOf(paragraph, 0) + paragraph.length).split('\n').length + 2;
    return found;
  });
}
