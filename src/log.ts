import { type Logger, pino } from 'pino';

/** Tokens, answer addresses, signed links and mail servers with their passwords, wherever they would stand in a line. */
const SECRETS =
  /xox[a-z]-[\w-]+|xapp-[\w-]+|https?:\/\/[^\s"]+\/(?:response|commands|actions|app)\/[^\s"]+|\/l\/[\w.-]+|smtps?:\/\/[^\s"]+/g;

/** The bot's log: one JSON object a line on standard output, never a token, a `response_url` or a message's text. */
export function createLog(level: string): Logger {
  return pino({ level, hooks: { streamWrite: withoutSecrets } });
}

export function withoutSecrets(line: string): string {
  return line.replace(SECRETS, '[secret]');
}
