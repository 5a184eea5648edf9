import { schedule } from 'node-cron';
import type { Logger } from 'pino';
import type { Ticker } from './tick.ts';

/** Ticks each minute. What is due is in the database: a tick that was missed is made good by the next. */
export function startClock(ticker: Ticker, log: Logger): { stop: () => Promise<void> } {
  const task = schedule('* * * * *', () => ticker.tick(), { name: 'tick', timezone: 'UTC', noOverlap: true });
  task.on('execution:failed', ({ execution }) => log.error({ err: execution?.error }, 'the clock failed'));
  return {
    stop: async () => {
      await task.destroy();
      await ticker.stop();
    },
  };
}
