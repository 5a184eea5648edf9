import type { Logger } from 'pino';
import type { ReadMemory } from '../database/memory/read-memory.ts';
import type { Deps } from '../domain/deps.ts';
import type { Metrics } from '../http/metrics.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { Messenger } from '../slack/messenger.ts';

/** What the clock's jobs are given, once. */
export interface ClockTools extends Deps {
  reads: ReadMemory;
  messenger: Messenger;
  /** Null where no SMTP server is configured. */
  mailer: Mailer | null;
  /** Address of the bot's pages, for the links in e-mails. */
  publicUrl: string;
  log: Logger;
  metrics: Metrics;
  /** Names this process among the replicas. */
  worker: string;
  /** How long a claim stands, in milliseconds; two minutes unless said. */
  lease?: number | undefined;
}
