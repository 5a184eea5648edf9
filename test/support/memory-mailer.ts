import type { Mail, MailError, Mailer } from '../../src/mail/mailer.ts';

export interface MemoryMailer extends Mailer {
  sent: Mail[];
  /** Makes the next sendings fail, one failure a sending. */
  fail: (...failures: MailError[]) => void;
}

/** Keeps what is mailed, to be read. */
export function memoryMailer(): MemoryMailer {
  const failures: MailError[] = [];
  const sent: Mail[] = [];
  return {
    from: { name: 'CTG', address: 'ctg@agglo.example' },
    sent,
    fail: (...next) => failures.push(...next),
    send: async (mail) => {
      const failure = failures.shift();
      if (failure) throw failure;
      sent.push(mail);
    },
    close: () => undefined,
  };
}
