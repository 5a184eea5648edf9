import { fork } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServerDatabase } from '../support/server-database.ts';
import type { SourceTree } from './source-tree.ts';

/** The coordinator of the sandbox's agreement, in its channel. */
export const BENCH_USER = 'U0CLAIRE01';
export const BENCH_CHANNEL = 'C0CTGISSO1';

export type Kind = 'embedded' | 'PostgreSQL';

export interface Filling {
  kind: Kind;
  tree: SourceTree;
  agreements: number;
  /** 0 for an almost empty agreement; 120 for one with as many sheets, 12 meetings and 40 decisions. */
  sheets: number;
}

/** Databases for the bench's programs, each filled once. */
export interface Databases {
  /** The environment that points a program to a database so filled: an embedded one is its own, one on the cluster shared. */
  filled: (filling: Filling) => Promise<Record<string, string>>;
  /** A folder without anything. */
  emptyFolder: () => Promise<string>;
  drop: () => Promise<void>;
}

/** PostgreSQL is measured too where there is a cluster for it. */
export const kinds: Kind[] = process.env.TEST_DATABASE_URL ? ['embedded', 'PostgreSQL'] : ['embedded'];

export async function openDatabases(): Promise<Databases> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ctg-bench-'));
  const made = new Map<string, Promise<Record<string, string>>>();
  const drops: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const emptyFolder = () => mkdtemp(path.join(folder, 'data-'));
  const make = async ({ kind, tree, agreements, sheets }: Filling) => {
    const env: Record<string, string> = { BENCH_DATA: await emptyFolder() };
    if (kind === 'PostgreSQL') {
      const { url, drop } = await createServerDatabase();
      drops.push(drop);
      env.BENCH_DATABASE_URL = url;
    }
    const size = { BENCH_AGREEMENTS: String(agreements), BENCH_SHEETS: String(sheets) };
    await runToEnd('fill-app.ts', tree, { ...env, ...size, BENCH_ROOT: tree.root });
    return env;
  };
  return {
    emptyFolder,
    filled: async ({ kind, tree, agreements, sheets }) => {
      const key = [kind, tree.name, agreements, sheets].join();
      const known = made.get(key) ?? make({ kind, tree, agreements, sheets });
      made.set(key, known);
      const env = await known;
      if (kind === 'PostgreSQL') return env;
      const dataDir = await emptyFolder();
      await cp(env.BENCH_DATA ?? '', dataDir, { recursive: true });
      return { BENCH_DATA: dataDir };
    },
    drop: async () => {
      for (const drop of drops.reverse()) await drop();
    },
  };
}

function runToEnd(file: string, tree: SourceTree, env: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, file), {
      cwd: tree.root,
      execArgv: ['--import', 'tsx'],
      env: { ...process.env, ...env },
    });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} ended with ${code}`))));
  });
}
