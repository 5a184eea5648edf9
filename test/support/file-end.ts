import { afterAll } from 'vitest';

const tasks = new Set<() => Promise<void>>();

/** Does this after each test file of the worker, whose modules stay loaded from one file to the next. */
export function atFileEnd(task: () => Promise<void>): void {
  tasks.add(task);
}

afterAll(async () => {
  for (const task of tasks) await task();
});
