import type { SendMailOptions } from 'nodemailer';
import type { CalendarFile } from '../calendar/calendar-file.ts';
import type { Mail } from './mailer.ts';

/** A mail in nodemailer's terms. Auto-replies are told to keep still; a repeat keeps its Message-ID. */
export function composeMail(mail: Mail, from: string): SendMailOptions {
  const { to, subject, text, html, key, unsubscribe, calendar, attachments } = mail;
  const domain = /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(subject),
    text,
    html,
    messageId: `<${key}@${domain}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      // Mail programs then show a button of their own, whose POST is as good as ours.
      ...(unsubscribe?.startsWith('https://') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
    ...(unsubscribe ? { list: { unsubscribe: { url: unsubscribe, comment: '' } } } : {}),
    ...(calendar ? { icalEvent: calendarPart(calendar) } : {}),
    ...(attachments ? { attachments } : {}),
  };
}

/**
 * Carried twice: as an alternative of the text, which programs act upon, and as a file, for those that show nothing
 * else. In base64, lest a server on the way break its lines anew.
 */
function calendarPart({ method, filename, content }: CalendarFile): SendMailOptions['icalEvent'] {
  return { method, filename, content, contentTransferEncoding: 'base64' };
}

/** Servers refuse a header's line of 998 octets, and nobody reads so long a subject; the letter says it whole. */
const LONGEST = 200;

/** A name or subject that holds line ends must not become headers. */
function oneLine(text: string): string {
  const signs = [...text.replace(/\s*[\r\n]+\s*/g, ' ').trim()];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : signs.join('');
}
