/** What the bot knows of itself. */
export interface BotFacts {
  version: string;
  /** Whether e-mail can be sent. */
  canMail: boolean;
  /** The mailbox that organizes meetings in calendars. */
  mailbox: { name: string; address: string };
}
