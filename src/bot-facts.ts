/** What the bot knows of itself. */
export interface BotFacts {
  version: string;
  /** Whether e-mail can be sent. */
  canMail: boolean;
  /** Address of the bot's own pages, without a slash at its end. */
  publicUrl: string;
  /** The mailbox that organizes meetings in calendars. */
  mailbox: { name: string; address: string };
}
