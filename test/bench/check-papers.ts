import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type QuotedFigures, quotedFigures } from './quoted-figures.ts';
import { git, today } from './source-tree.ts';

/** Paths whose change makes a figure old, unless it names its own. */
const CODE = ['src', 'commands', 'prisma'];

/** A paper beside the code changes nothing that was measured. */
const NO_CODE = [':(exclude)*.md', ':(exclude)*.png'];

/**
 * Says of each figure in the repository's papers whether it is older than the code it speaks of.
 * @returns false when one is, or names no commit.
 */
export async function checkPapers(): Promise<boolean> {
  let areCurrent = true;
  const papers = (await git('ls-files', '*.md')).split('\n').filter(Boolean);
  for (const paper of papers) {
    for (const figures of quotedFigures(await readFile(path.join(today.root, paper), 'utf8'))) {
      const fault = await faultOf(figures);
      areCurrent &&= fault === null;
      process.stdout.write(`${paper}:${figures.line}: ${fault ?? `measured at ${figures.commit}, as the code is`}\n`);
    }
  }
  return areCurrent;
}

/** Why these figures do not stand; null when they do. */
async function faultOf({ commit, paths }: QuotedFigures): Promise<string | null> {
  if (!commit) return 'figures that name no commit';
  const code = paths.length > 0 ? paths : CODE;
  const since = await git('log', '--oneline', `${commit}..HEAD`, '--', ...code, ...NO_CODE).catch(() => null);
  if (since === null) return `measured at ${commit}, which is no commit here`;
  const changes = since.split('\n').filter(Boolean).length;
  return changes > 0 ? `measured at ${commit}: ${changes} commits have changed ${code.join(', ')} since` : null;
}
