import { embeddedAdapter } from '../../src/database/embedded/embedded-adapter.ts';
import { PrismaClient } from '../../src/database/generated/client.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { memoryEngine } from '../support/memory-engine.ts';

export interface CountedDatabase {
  db: Deps['db'];
  /** The statements that some work asked of the database, each with its parameters. */
  during: (work: () => Promise<unknown>) => Promise<string[]>;
  close: () => Promise<void>;
}

/** A migrated database that tells what it is asked: the same on every machine. */
export async function countedDatabase(): Promise<CountedDatabase> {
  const engine = await memoryEngine('migrated');
  const db = new PrismaClient({ adapter: embeddedAdapter(engine), log: [{ emit: 'event', level: 'query' }] });
  let asked: string[] = [];
  db.$on('query', ({ query, params }) => asked.push(`${query} ${params}`));
  return {
    db: db as unknown as Deps['db'],
    during: async (work) => {
      asked = [];
      await work();
      // Told of in the next turn of the loop.
      await new Promise((resolve) => setImmediate(resolve));
      return asked.filter((query) => !/^(BEGIN|COMMIT|ROLLBACK)/.test(query));
    },
    close: async () => {
      await db.$disconnect();
      await engine.close();
    },
  };
}
