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
        throw readMailError(error as Failure);
      }
    },
    close: () => transport.close(),
  };
}

/** What nodemailer tells of a failure; `command` is the step of the conversation, `API` before there is one. */
interface Failure {
  responseCode?: number;
  code?: string;
  command?: string;
}

/**
 * Only what a server says of the recipient or of the mail is for good. A refused greeting, login or sender is ours to
 * mend: nobody must be given up for it.
 */
function readMailError({ responseCode, code = 'unknown', command = '' }: Failure): MailError {
  return new MailError(
    isForGood(responseCode, code, command) ? 'refused' : 'unreachable',
    String(responseCode ?? code),
  );
}

function isForGood(reply: number | undefined, code: string, command: string): boolean {
  // An address that cannot be put in an envelope.
  if (reply === undefined) return code === 'EENVELOPE' && command === 'API';
  // Too large is said of the mail, as early as the sender; « log in first » of us, as late as the recipient.
  if (reply === 552) return true;
  return reply >= 500 && reply !== 530 && (command === 'RCPT TO' || command === 'DATA');
}
