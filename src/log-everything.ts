import type { Logger } from 'pino';

/** Puts into the log what Node would print by itself, as plain text: its warnings, and the error that ends the bot. */
export function logEverything(log: Logger): void {
  process.removeAllListeners('warning');
  process.on('warning', (warning) => log.warn({ err: warning }, 'a warning of Node'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'the bot stops: nobody expected this');
    process.exit(1);
  });
}
