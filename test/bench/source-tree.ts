import { execFile } from 'node:child_process';
import { mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = path.resolve(import.meta.dirname, '../..');

/** Code that is measured: today's, or another commit's. */
export interface SourceTree {
  /** `today`, or the commit's short name. */
  name: string;
  root: string;
  remove: () => Promise<void>;
}

export const today: SourceTree = { name: 'today', root: ROOT, remove: async () => undefined };

/**
 * Another commit's code in a worktree of its own, with its own Prisma client. It runs on the packages that are installed
 * here: only a commit that needs others cannot be measured.
 */
export async function checkOut(commit: string): Promise<SourceTree> {
  const name = (await git('rev-parse', '--short', `${commit}^{commit}`)).trim();
  const root = await mkdtemp(path.join(tmpdir(), `ctg-bench-${name}-`));
  await git('worktree', 'add', '--detach', '--force', root, name);
  const remove = async () => void (await git('worktree', 'remove', '--force', root));
  try {
    await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
    await run(path.join(ROOT, 'node_modules/.bin/prisma'), ['generate'], { cwd: root });
  } catch (error) {
    await remove();
    throw error;
  }
  return { name, root, remove };
}

/** What git answers here. */
export async function git(...args: string[]): Promise<string> {
  return (await run('git', args, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 })).stdout;
}
