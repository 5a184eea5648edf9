import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ROOT } from '../support/source-files.ts';

export interface RunningProgram {
  /** Everything said so far. */
  said: { out: string; err: string };
  /** Waits until the standard output holds something. */
  until: (sign: RegExp) => Promise<RegExpExecArray>;
  /** Asks it to end unless it did, and answers with its exit code. */
  end: (signal?: NodeJS.Signals) => Promise<number | null>;
  /** Waits until it ends by itself. */
  ended: Promise<number | null>;
}

/** Starts a compiled program as npm does, in an environment that holds nothing else. */
export function runProgram(program: string, env: Record<string, string>, ...args: string[]): RunningProgram {
  const command = [path.join(ROOT, 'src/launch/run.js'), program, ...args];
  const child: ChildProcess = spawn(process.execPath, command, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: env.HOME ?? '/nonexistent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout?.on('data', (part: Buffer) => {
    said.out += part;
  });
  child.stderr?.on('data', (part: Buffer) => {
    said.err += part;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    said,
    ended,
    until: async (sign) => {
      for (;;) {
        const found = sign.exec(said.out);
        if (found) return found;
        if (child.exitCode !== null) throw new Error(`it ended before it said ${sign}: ${said.out}${said.err}`);
        await Promise.race([once(child.stdout ?? child, 'data'), ended]);
      }
    },
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
