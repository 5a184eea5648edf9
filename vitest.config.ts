import { defineConfig } from 'vitest/config';

// Before any worker starts: a test that depends on the machine's zone would pass here and fail there.
process.env.TZ = 'UTC';

/** The suites that read or write the database; they run a second time when a PostgreSQL cluster is offered. */
const ON_THE_DATABASE = ['test/database/**/*.test.ts', 'test/domain/**/*.test.ts'];

const onPostgresql = {
  extends: true as const,
  test: { name: 'postgresql', include: ON_THE_DATABASE, env: { TEST_DATABASE: 'postgresql' } },
};

export default defineConfig({
  test: {
    setupFiles: ['test/support/no-console.ts'],
    // A worker's first database takes a few seconds on a small machine.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'] } },
      ...(process.env.TEST_DATABASE_URL ? [onPostgresql] : []),
    ],
  },
});
