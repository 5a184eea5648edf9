import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceTree } from './source-tree.ts';
import type { Usage } from './usage.ts';

/** A program of the bench, in a process of its own. */
export interface System {
  name: string;
  port: number;
  usage: () => Promise<Usage>;
  /** Statements that its Prisma client has sent since it started. */
  queries: () => Promise<number>;
  stop: () => Promise<void>;
}

export interface Program {
  name: string;
  /** A file of the tree's own `test/bench`: each commit's bot is wired by that commit. */
  file: 'bare-app.ts' | 'query-app.ts' | 'bot-app.ts';
  tree: SourceTree;
  env: Record<string, string>;
}

const preloaded = (file: string) => ['--import', pathToFileURL(path.join(import.meta.dirname, file)).href];

/** Starts a program and waits until it listens. */
export async function startSystem({ name, file, tree, env }: Program): Promise<System> {
  const counting = file === 'bare-app.ts' ? [] : preloaded('count-queries.ts');
  const child = fork(path.join(tree.root, 'test/bench', file), {
    cwd: tree.root,
    execArgv: ['--import', 'tsx', ...preloaded('usage.ts'), ...counting],
    env: { ...process.env, ...env },
  });
  const { port } = await said<{ port: number }>(child, 'port');
  const ask = async <T>(what: string): Promise<T> => {
    if (!child.connected) throw new Error(`${name} has ended`);
    child.send(what);
    return said<T>(child, what);
  };
  return {
    name,
    port,
    usage: async () => (await ask<{ usage: Usage }>('usage')).usage,
    queries: async () => (await ask<{ queries: number }>('queries')).queries,
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** The next message that tells this; others (an older commit answers more than it is asked) are let go. */
function said<T>(child: ChildProcess, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`a program of the bench ended early (${code})`));
    const onMessage = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !(what in message)) return;
      child.off('message', onMessage).off('exit', onExit);
      resolve(message as T);
    };
    child.on('message', onMessage).once('exit', onExit);
  });
}
