import { afterEach, beforeEach } from 'vitest';
import { startWorkspace, type Workspace, type WorkspaceOptions } from './start-workspace.ts';

export type { Answer } from './answer.ts';
export type { Person } from './person.ts';
export { readText } from './read-text.ts';
export { type RunningBot, startWorkspace, type Workspace, type WorkspaceOptions } from './start-workspace.ts';

/** A workspace of its own for each test, which fails for what it made Slack refuse. */
export function workspaceForEachTest(options: () => Promise<WorkspaceOptions> | WorkspaceOptions): () => Workspace {
  return forEachTest(async () => startWorkspace(await options()));
}

/** Starts something before each test, and closes it after; the function gives the current one. */
export function forEachTest<T extends { close(): Promise<void> }>(start: () => Promise<T>): () => T {
  let current: T | undefined;
  beforeEach(async () => {
    current = await start();
  });
  afterEach(async () => {
    const ended = current;
    current = undefined;
    await ended?.close();
  });
  return () => {
    if (!current) throw new Error('it starts with each test: ask for it inside one');
    return current;
  };
}
