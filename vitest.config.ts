import { defineConfig } from 'vitest/config';

// Before any worker starts: a test that depends on the machine's zone would pass here and fail there.
process.env.TZ = 'UTC';

/** Files and tests in an order of chance, when its seed is given. */
const seed = process.env.TEST_SEED;
if (seed && !/^\d+$/.test(seed)) throw new Error(`TEST_SEED is a number, such as 7, not « ${seed} ».`);
const sequence = seed ? { shuffle: { files: true, tests: true }, seed: Number(seed) } : {};

/** Needs a PostgreSQL cluster, whose address is TEST_DATABASE_URL. */
const ON_A_SERVER = 'test/database/server/**/*.test.ts';

/** What reads or writes the database runs a second time on the cluster, when one is offered. */
const onPostgresql = {
  extends: true as const,
  test: {
    name: 'postgresql',
    include: ['test/database/**/*.test.ts', 'test/domain/**/*.test.ts', 'test/forms/two-people.test.ts'],
    exclude: ['test/database/embedded/**'],
    env: { TEST_DATABASE: 'postgresql' },
    // After the others: a worker that changes between the two loads the code anew each time.
    sequence: { ...sequence, groupOrder: 1 },
  },
};

export default defineConfig({
  test: {
    sequence,
    globalSetup: ['test/support/server-run.ts'],
    setupFiles: ['test/support/no-console.ts', 'test/support/file-end.ts'],
    // Importing the bot takes longer than most files' tests: a worker does it once, and no module keeps what a test did.
    isolate: false,
    // One each core: the main process has next to nothing to do once the code is loaded.
    maxWorkers: '100%',
    // A worker's first database takes a few seconds on a small machine, and the machine may be busy: no test measures speed.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [ON_A_SERVER] } },
      ...(process.env.TEST_DATABASE_URL ? [onPostgresql] : []),
    ],
  },
});
