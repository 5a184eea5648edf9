import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';

/**
 * Has the engine let the rest of the process go on after each query, before it takes up the next one that waits. It runs
 * in this thread: queries that follow each other at once would keep new requests from even being acknowledged.
 */
export function giveWay(engine: PGlite): void {
  const runAlone = engine._runExclusiveQuery.bind(engine);
  engine._runExclusiveQuery = (query) =>
    runAlone(async () => {
      try {
        return await query();
      } finally {
        await nextTurn();
      }
    });
}
