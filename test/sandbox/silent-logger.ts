import { LogLevel } from '@slack/bolt';

/** For clients and bots that tests mistreat on purpose, and which would complain of it aloud. */
export const silentLogger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};
