import type { Mail, MailError, Mailer } from '../../src/mail/mailer.ts';
import { plain } from './plain.ts';

export interface MemoryMailer extends Mailer {
  sent: Mail[];
  /** The same, sign by sign. */
  signs: Mail[];
  /** Forgets what was sent, but for these letters. */
  goesOnFrom: (letters: Mail[]) => void;
  /** Makes the next sendings fail, one failure a sending. */
  fail: (...failures: MailError[]) => void;
}

/** Keeps what is mailed, to be read plainly. */
export function memoryMailer(): MemoryMailer {
  const failures: MailError[] = [];
  const sent: Mail[] = [];
  const signs: Mail[] = [];
  return {
    from: { name: 'CTG', address: 'ctg@agglo.example' },
    sent,
    signs,
    fail: (...next) => failures.push(...next),
    send: async (mail) => {
      const failure = failures.shift();
      if (failure) throw failure;
      sent.push(plain(mail));
      signs.push(mail);
    },
    goesOnFrom: (letters) => {
      failures.length = 0;
      sent.splice(0, sent.length, ...letters.map(plain));
      signs.splice(0, signs.length, ...letters);
    },
    close: () => undefined,
  };
}
