import type { Logger } from 'pino';
import type { BotFacts } from '../bot-facts.ts';
import type { ReadMemory } from '../database/memory/read-memory.ts';
import type { Database } from '../domain/deps.ts';
import type { ReadersOf } from './channel-readers.ts';
import type { Command } from './command.ts';

/** What the listeners are given, once, by `main`. */
export interface Services {
  db: Database;
  /** What was read of agreements that did not change since: for answers, never for what decides a change. */
  reads: ReadMemory;
  /** The present instant, UTC. */
  now: () => Date;
  log: Logger;
  commands: Command[];
  bot: BotFacts;
  /** Who reads a channel in which an answer is for all. */
  readersOf: ReadersOf;
}
