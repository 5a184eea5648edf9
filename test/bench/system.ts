import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

export interface System {
  name: string;
  port: number;
  /** Milliseconds from starting the process to its being ready. */
  ready: number;
  /** Resident memory, in MB. */
  memory: () => Promise<number>;
  stop: () => Promise<void>;
}

/** Starts one of the bench's programs in a process of its own and waits until it listens. */
export async function startSystem(name: string, program: string, env: Record<string, string>): Promise<System> {
  const began = performance.now();
  const child = fork(path.join(import.meta.dirname, program), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
  });
  const { port } = await message<{ port: number }>(child);
  return {
    name,
    port,
    ready: performance.now() - began,
    memory: async () => {
      child.send('memory');
      return (await message<{ rss: number }>(child)).rss;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function message<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (value) => resolve(value as T));
    child.once('exit', (code) => reject(new Error(`a program of the bench ended early (${code})`)));
  });
}
