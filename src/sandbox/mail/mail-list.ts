import type { Email } from 'postal-mime';
import { type Html, html } from './html.ts';
import { mailFrame } from './mail-frame.ts';
import { type MailReader, writeNames } from './mail-reader.ts';
import type { Mailbox } from './mailbox.ts';

const pageLength = 50;

/** The page that lists mails, newest first, fifty at a time; a page beyond the last is the last. */
export async function mailList(mailbox: Mailbox, reader: MailReader, asked: number): Promise<string> {
  const { words, link } = reader;
  const names = await mailbox.names();
  const last = Math.max(1, Math.ceil(names.length / pageLength));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), last);
  const shown = names.slice((page - 1) * pageLength, page * pageLength);
  const mails = await Promise.all(shown.map(async (name) => ({ name, mail: await mailbox.open(name) })));
  const items = mails.flatMap(({ name, mail }) => (mail ? listItem(reader, name, mail) : []));
  return mailFrame(reader, {
    title: words.mail,
    back: { href: link('/'), text: words.back },
    main: html`<h1>${words.mail}</h1>
${names.length === 0 ? html`<p class="mail-none">${words.empty}</p>` : html`<ul class="mail-list">${items}</ul>`}
${last > 1 && pager(reader, page, names.length)}`,
  });
}

function listItem({ words, link, writeDate }: MailReader, name: string, mail: Email): Html {
  const parties = `${words.from} ${writeNames(mail.from && [mail.from])} · ${words.to} ${writeNames(mail.to)}`;
  return html`<li><a href="${link(`/mail/${encodeURIComponent(name)}`)}">
<strong>${mail.subject || words.noSubject}</strong>
${writeDate(mail.date, '{date_short} {time}')}
<span>${mail.from || mail.to ? parties : name}</span>
</a></li>
`;
}

function pager({ words, link }: MailReader, page: number, all: number): Html {
  const first = (page - 1) * pageLength + 1;
  const last = Math.min(page * pageLength, all);
  const to = (other: number, text: string) =>
    html`<a class="button" href="${link('/mail', { page: String(other) })}">${text}</a>`;
  return html`<nav class="mail-pager" aria-label="${words.pages}">
${page > 1 && to(page - 1, words.newer)}
<span>${words.range(first, last, all)}</span>
${last < all && to(page + 1, words.older)}
</nav>`;
}
