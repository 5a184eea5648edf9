import { type Logger, pino } from 'pino';

/**
 * Up to the end of a word; in JSON a quote inside a text is two signs, and a line end is two as well. A bare quote is a
 * password's while its host is still to come.
 */
const REST = String.raw`(?:\\[^nrt]|[^\s"\\]|"(?=[^\s"]*@))+`;

/**
 * Tokens, answer addresses, signed links, and servers with their passwords, wherever they would stand in a line.
 * Databases and mail servers go whole: a password that was not encoded may hold any sign of an address.
 */
const SECRETS = new RegExp(
  [
    String.raw`xox[a-z]-[\w-]+`,
    String.raw`xapp-[\w-]+`,
    String.raw`https?://[^\s"]+/(?:response|commands|actions|app)/[^\s"]+`,
    String.raw`/l/[\w.-]+`,
    `(?:smtps?|postgres(?:ql)?)://${REST}`,
    String.raw`(?<=://)[^\s"/?#@]*:[^\s"/@]*(?=@)`,
    `(?<=\\bpassword=)${REST}`,
  ].join('|'),
  'gi',
);

/** The bot's log: one JSON object a line on standard output, never a token, a `response_url` or a message's text. */
export function createLog(level: string): Logger {
  return pino({ level, hooks: { streamWrite: withoutSecrets } });
}

/** A line with `[secret]` in place of what nobody may read. */
export function withoutSecrets(line: string): string {
  return line.replace(SECRETS, '[secret]');
}
