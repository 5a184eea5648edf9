import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';

/** Bolt's log lines, from warnings up, in our log. Below that Bolt prints payloads, which we never log. */
export function boltLogger(log: Logger): BoltLogger {
  const write =
    (level: 'warn' | 'error') =>
    (...parts: unknown[]) => {
      const error = parts.find((part) => part instanceof Error);
      log[level]({ ...(error ? { err: error } : {}) }, parts.filter((part) => typeof part === 'string').join(' '));
    };
  const ignore = () => undefined;
  return {
    debug: ignore,
    info: ignore,
    warn: write('warn'),
    error: write('error'),
    setLevel: ignore,
    setName: ignore,
    getLevel: () => LogLevel.WARN,
  };
}
