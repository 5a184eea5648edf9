import { randomUUID } from 'node:crypto';
import { dropServerDatabases } from './server-database.ts';

/**
 * Before all tests, once for all projects: names the run, so that its databases can be told from another run's and dropped
 * when it ends, or says that there is no server.
 */
export default function setup(): (() => Promise<void>) | undefined {
  if (process.env.TEST_RUN) return undefined;
  const run = randomUUID().slice(0, 8);
  process.env.TEST_RUN = run;
  if (process.env.TEST_DATABASE_URL) return () => dropServerDatabases(run);
  process.stdout.write(
    'TEST_DATABASE_URL is not set: what is tested on a PostgreSQL server is tested embedded only.\n',
  );
  return undefined;
}
