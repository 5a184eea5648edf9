import { randomUUID } from 'node:crypto';
import { dropServerDatabases } from './server-database.ts';

/** Before all tests: names the run, so that after them its databases can be told from another run's, and dropped. */
export default function setup(): (() => Promise<void>) | undefined {
  if (!process.env.TEST_DATABASE_URL) {
    process.stdout.write(
      'TEST_DATABASE_URL is not set: what is tested on a PostgreSQL server is tested embedded only.\n',
    );
    return undefined;
  }
  process.env.TEST_RUN = randomUUID().slice(0, 8);
  return () => dropServerDatabases(process.env.TEST_RUN ?? '');
}
