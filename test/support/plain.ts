import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';

/** What is read, with common spaces for those that no line breaks at: tests say words, one test says typography. */
export function plain<T>(read: T): T {
  return fold(read) as T;
}

function fold(read: unknown): unknown {
  if (typeof read === 'string') return read.replace(/[\u00a0\u202f]/g, ' ');
  if (Array.isArray(read)) return read.map(fold);
  const isRecord = typeof read === 'object' && read !== null && Object.getPrototypeOf(read) === Object.prototype;
  return isRecord ? Object.fromEntries(Object.entries(read).map(([name, inner]) => [name, fold(inner)])) : read;
}

/** A sandbox in which people read plainly. What the bot sent stands in its `calls`, sign by sign. */
export function plainSandbox(sandbox: SandboxHandle): SandboxHandle {
  return {
    ...sandbox,
    act: async (userId, act) => plain(await sandbox.act(userId, act)),
    snapshot: async (userId) => plain(await sandbox.snapshot(userId)),
    messagesSince: (userId, revision) => plain(sandbox.messagesSince(userId, revision)),
  };
}
