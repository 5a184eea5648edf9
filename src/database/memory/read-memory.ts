import type { PrismaClient } from '../generated/client.ts';
import { type AskerKey, askerState } from './asker-state.ts';
import { type Reading, rememberedReading, rememberingClient } from './remembering-client.ts';
import { createShelves, unsharedRecall } from './shelves.ts';

/** An agreement after so many changes, as the database counts them (`count_change`); null while nothing counts. */
export interface AgreementState {
  id: string;
  changes: number | null;
}

/** What was read of agreements, kept as long as they do not change. */
export interface ReadMemory {
  /**
   * What one request reads an agreement by. What an earlier request read is answered from memory, nothing is read twice,
   * and everything is read afresh once the request has begun to write. What it gives is frozen. Rights are applied to it
   * as to what comes from the database: an answer is kept under the whole question, whoever asked.
   */
  of: (db: PrismaClient, agreement: AgreementState) => Reading;
  /** How often an agreement has changed by now. */
  count: (db: PrismaClient, agreementId: string) => Promise<number | null>;
  /** What the clock reads it by, which asks for the count itself. */
  now: (db: PrismaClient, agreementId: string) => Promise<Reading>;
  /** One request that is about no agreement yet: nothing is read twice, and nothing outlives it. */
  once: (db: PrismaClient) => Reading;
  /** What who asks is found by: one query says whether it is still what it was. */
  ofAsker: (db: PrismaClient, asker: AskerKey) => Promise<PrismaClient>;
}

/** In characters: an agreement of 120 sheets takes two million once every command was asked of it. */
const USUAL = { most: 16e6, mostOfOne: 4e6 };

/**
 * A memory for one process. Replicas each have their own: the count tells each what still holds, since the database
 * raises it in the very transaction that changes something.
 */
export function createReadMemory(limits = USUAL): ReadMemory {
  const shelves = createShelves(limits);
  const of: ReadMemory['of'] = (db, { id, changes }) =>
    rememberedReading(db, changes === null ? unsharedRecall() : shelves.of(id, String(changes)));
  const count: ReadMemory['count'] = async (db, agreementId) => {
    const planning = await db.planning.findUnique({ where: { agreementId }, select: { changes: true } });
    return planning?.changes ?? null;
  };
  return {
    of,
    count,
    now: async (db, id) => of(db, { id, changes: await count(db, id) }),
    once: (db) => rememberedReading(db, unsharedRecall()),
    ofAsker: async (db, asker) => {
      const state = await askerState(asker, db);
      if (state === null) return db;
      const recall = shelves.of(`${asker.slackUserId} ${asker.channelId ?? ''}`, state);
      return rememberingClient(db, { recall, request: { isWriting: false }, changing: 'remembered' });
    },
  };
}
