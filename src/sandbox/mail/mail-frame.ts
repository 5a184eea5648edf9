import { pageIcon } from '../page/page-html.ts';
import { type Html, html } from './html.ts';
import type { MailReader } from './mail-reader.ts';

// No script at all, and the mail itself only in its frame.
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export interface MailFrame {
  title: string;
  /** Where one goes back to. */
  back: { href: string; text: string };
  main: Html;
}

/** A whole page of the mailbox. */
export function mailFrame({ locale }: MailReader, { title, back, main }: MailFrame): string {
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${pageIcon}">
<link rel="stylesheet" href="/page.css">
</head>
<body class="mail-page">
<nav class="mail-back"><a href="${back.href}"><span aria-hidden="true">←</span> ${back.text}</a></nav>
<main class="mail">${main}</main>
</body>
</html>
`.markup;
}
