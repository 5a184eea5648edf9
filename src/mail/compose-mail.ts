import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mailer.ts';

/** A mail in nodemailer's terms. Auto-replies are told to keep still; a repeat keeps its Message-ID. */
export function composeMail({ to, subject, text, html, key, unsubscribe }: Mail, from: string): SendMailOptions {
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(subject),
    text,
    html,
    messageId: `<${key}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    ...(unsubscribe ? { list: { unsubscribe: { url: unsubscribe, comment: '' } } } : {}),
  };
}

/** A name or subject that holds line ends must not become headers. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
