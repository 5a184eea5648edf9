import { type Logger, pino } from 'pino';

/** Tokens and answer addresses, wherever they would stand in a line. */
const SECRETS = /xox[a-z]-[\w-]+|xapp-[\w-]+|https?:\/\/[^\s"]+\/(?:response|commands|actions|app)\/[^\s"]+/g;

/** The bot's log: one JSON object a line on standard output, never a token, a `response_url` or a message's text. */
export function createLog(level: string): Logger {
  return pino({ level, hooks: { streamWrite: withoutSecrets } });
}

export function withoutSecrets(line: string): string {
  return line.replace(SECRETS, '[secret]');
}
