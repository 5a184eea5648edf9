import type { Attachment, Email } from 'postal-mime';
import { wordsFor } from '../page/words.ts';
import { type Html, html } from './html.ts';
import { mailFrame } from './mail-frame.ts';
import { type MailReader, writeAddresses } from './mail-reader.ts';

/** The page of one mail: who, when, its HTML in a frame that runs nothing, its plain text, its source. */
export function mailMessage(reader: MailReader, name: string, mail: Email): string {
  const { words, link, writeDate } = reader;
  const subject = mail.subject || words.noSubject;
  const path = `/mail/${encodeURIComponent(name)}`;
  const headers = [
    line(words.from, writeAddresses(mail.from && [mail.from])),
    line(words.to, writeAddresses(mail.to)),
    line(words.copy, writeAddresses(mail.cc)),
    line(words.replyTo, writeAddresses(mail.replyTo)),
    line(words.date, writeDate(mail.date, '{date_long} {time}')),
  ];
  return mailFrame(reader, {
    title: `${subject} · ${words.mail}`,
    back: { href: link('/mail'), text: words.backToList },
    main: html`<h1>${subject}</h1>
<dl class="mail-headers">${headers}</dl>
${mail.attachments.length > 0 && attachmentList(reader, path, mail.attachments)}
${body(reader, path, mail)}
<p class="mail-source"><a href="${link(`${path}/source`)}">${words.source}</a> <code>${name}</code></p>`,
  });
}

function line(label: string, value: string | Html | undefined): Html {
  return value ? html`<div><dt>${label}</dt><dd>${value}</dd></div>` : html``;
}

function body({ words, link }: MailReader, path: string, { html: rich, text }: Email): Html {
  const plain = text && html`<pre class="mail-text">${text}</pre>`;
  if (!rich) return plain || html`<p class="mail-none">${words.noContent}</p>`;
  return html`<iframe class="mail-frame" title="${words.content}" src="${link(`${path}/html`)}"
 sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
${plain && html`<details><summary>${words.plainText}</summary>${plain}</details>`}`;
}

function attachmentList({ words, link, locale }: MailReader, path: string, attachments: Attachment[]): Html {
  const { bytes } = wordsFor(locale);
  const items = attachments.map((attachment, index) => {
    const name = attachment.filename ?? words.unnamed(index + 1);
    const size = Buffer.byteLength(attachment.content);
    return html`<li><a href="${link(`${path}/attachments/${index}`)}" download>${name}</a>
<span>${attachment.mimeType}${attachment.method && ` · ${attachment.method}`} · ${bytes(size)}</span></li>`;
  });
  return html`<section class="mail-attachments"><h2>${words.attachments}</h2><ul>${items}</ul></section>`;
}
