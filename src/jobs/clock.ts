import { schedule } from 'node-cron';
import type { Logger } from 'pino';
import type { Ticker } from './tick.ts';

/** Ticks each minute. What is due is in the database: a tick that was missed is made good by the next. */
export function startClock(ticker: Ticker, log: Logger): { stop: () => Promise<void> } {
  const task = schedule('* * * * *', () => ticker.tick(), {
    name: 'tick',
    timezone: 'UTC',
    noOverlap: true,
    logger: cronLogger(log),
  });
  task.on('execution:failed', ({ execution }) => log.error({ err: execution?.error }, 'the clock failed'));
  return {
    stop: async () => {
      await task.destroy();
      await ticker.stop();
    },
  };
}

/** What node-cron has to say, in our log: by itself it prints coloured lines. */
function cronLogger(log: Logger) {
  const say = (level: 'warn' | 'error') => (said: string | Error, error?: Error) => {
    const err = said instanceof Error ? said : error;
    log[level]({ ...(err ? { err } : {}) }, said instanceof Error ? 'the clock failed' : said);
  };
  const ignore = () => undefined;
  return { debug: ignore, info: ignore, warn: say('warn'), error: say('error') };
}
