import { createTransport } from 'nodemailer';
import { composeMail } from './compose-mail.ts';
import { MailError, type Mailer } from './mailer.ts';
import { readMailbox } from './read-mailbox.ts';

/** Milliseconds. */
const CONNECTING = 10_000;
const ANSWERING = 20_000;

/** Sends by an SMTP server, named by its URL, from a functional mailbox such as `CTG <ctg@agglo.example>`. */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: CONNECTING,
    greetingTimeout: CONNECTING,
    socketTimeout: ANSWERING,
  });
  return {
    from: readMailbox(from),
    send: async (mail) => {
      try {
        await transport.sendMail(composeMail(mail, from));
      } catch (error) {
        throw readMailError(error as { responseCode?: number; code?: string });
      }
    },
    close: () => transport.close(),
  };
}

/** 5xx about this mail is for good, everything else may pass; a refused login is ours to mend, not the recipient's. */
function readMailError({ responseCode, code = 'unknown' }: { responseCode?: number; code?: string }): MailError {
  const isForGood = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  return new MailError(isForGood ? 'refused' : 'unreachable', String(responseCode ?? code));
}
