import { setTimeout as wait } from 'node:timers/promises';
import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';

/** Looks again at each change of the workspace until there is something, then gives it; throws after `limit` ms. */
export async function waitUntil<T>(
  sandbox: SandboxHandle,
  look: () => Promise<T | undefined> | T | undefined,
  limit: number,
  complaint: string,
): Promise<T> {
  let wake = () => {};
  const stop = sandbox.onChange(() => wake());
  const deadline = performance.now() + limit;
  try {
    while (performance.now() < deadline) {
      const changed = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const found = await look();
      if (found !== undefined) return found;
      await Promise.race([changed, wait(Math.max(1, deadline - performance.now()), undefined, { ref: false })]);
    }
  } finally {
    stop();
  }
  const problems = sandbox.problems().map(({ where, code, detail }) => `${where}: ${code} ${detail}`);
  throw new Error([`${complaint} (waited ${limit} ms)`, ...problems].join('\n'));
}
