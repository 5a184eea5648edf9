import type { Logger } from 'pino';
import type { Database } from '../domain/deps.ts';
import type { Command } from './command.ts';

/** What the bot knows of itself. */
export interface BotFacts {
  version: string;
  /** Whether e-mail can be sent. */
  canMail: boolean;
}

/** What the listeners are given, once, by `main`. */
export interface Services {
  db: Database;
  /** The present instant, UTC. */
  now: () => Date;
  log: Logger;
  commands: Command[];
  bot: BotFacts;
}
