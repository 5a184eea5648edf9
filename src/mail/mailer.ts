import type { CalendarFile } from '../calendar/calendar-file.ts';

/** One e-mail, ready to go. */
export interface Mail {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** Local part of the Message-ID: the same at every try of one message, so that a repeat is recognised. */
  key: string;
  /** Address of the page that ends this kind of mail. */
  unsubscribe?: string;
  /** What calendar programs act upon: carried as a part of the letter's own, and once more as a file. */
  calendar?: CalendarFile;
  attachments?: { filename: string; content: Buffer; contentType: string }[];
}

/** Sends e-mails from one functional mailbox. */
export interface Mailer {
  /** The mailbox that mails are from; it organizes meetings in people's calendars. */
  from: { name: string; address: string };
  /** @throws MailError */
  send: (mail: Mail) => Promise<void>;
  close: () => void;
}

/** Why a mail did not go: `refused` for good, or `unreachable` for now. */
export class MailError extends Error {
  readonly kind: 'refused' | 'unreachable';
  /** Short and safe to show, e.g. `550` or `ETIMEDOUT`: never the server's own text. */
  readonly code: string;

  constructor(kind: 'refused' | 'unreachable', code: string) {
    super(`mail ${kind}: ${code}`);
    this.name = 'MailError';
    this.kind = kind;
    this.code = code;
  }
}
