import { escapeHtml } from '../escape-html.ts';
import { typeset } from '../i18n/typography.ts';
import type { Letter, LetterLink } from './letter.ts';

/**
 * Only what mail programs agree on; nothing is fetched from anywhere. Text and links keep the program's own colours,
 * which it knows to be read on its paper, dark or light.
 */
const BODY =
  'margin:0;padding:24px 12px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:anywhere;word-break:break-word';
const SHEET = 'max-width:600px;margin:0 auto';
const HEADLINE = 'font-size:18px;line-height:1.35;margin:28px 0 6px';
const SMALL = 'font-size:13px;line-height:1.5;margin:6px 0';
/** Apart from its neighbours, where a thumb finds it. */
const LINK = 'display:inline-block;padding:5px 0;margin-right:20px;text-decoration:underline';
const RULE = 'border:0;border-top:1px solid #9aa5b1;margin:32px 0 12px';

/** A letter laid out twice, and typeset: as plain text, and as HTML that needs nothing but the mail itself. */
export function letterMail(letter: Letter): { subject: string; text: string; html: string } {
  return { subject: typeset(letter.subject), text: typeset(plain(letter)), html: html(letter) };
}

function plain({ language, greeting, intro, sections, footer, footerLinks }: Letter): string {
  const colon = language === 'fr' ? ' :' : ':';
  const linked = (links: LetterLink[]) => links.map(({ label, url }) => `${label}${colon}\n${url}`);
  const parts = [
    [greeting],
    intro,
    ...sections.map(({ headline, lines, links }) => [headline, ...lines, ...linked(links)]),
    // What follows this sign is small print to mail programs too.
    ['-- ', ...footer, ...linked(footerLinks)],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function html({ language, subject, greeting, intro, sections, footer, footerLinks }: Letter): string {
  const paragraph = (text: string, style = 'margin:6px 0') => `<p style="${style}">${linesHtml(text)}</p>`;
  const links = (given: LetterLink[], style: string) =>
    given.length > 0 ? `<p style="${style}">${given.map(linkHtml).join('\n')}</p>` : '';
  const body = [
    paragraph(greeting),
    ...intro.map((text) => paragraph(text)),
    ...sections.map(({ headline, lines, links: answers }) =>
      [
        `<h2 style="${HEADLINE}">${shown(headline)}</h2>`,
        ...lines.map((text) => paragraph(text)),
        links(answers, 'margin:10px 0'),
      ].join('\n'),
    ),
    `<hr style="${RULE}">`,
    ...footer.map((text) => paragraph(text, SMALL)),
    links(footerLinks, SMALL),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${shown(subject)}</title>
</head>
<body style="${BODY}">
<div style="${SHEET}">
${body.filter(Boolean).join('\n')}
</div>
</body>
</html>
`;
}

function shown(text: string): string {
  return escapeHtml(typeset(text));
}

function linkHtml({ label, url }: LetterLink): string {
  return `<a href="${escapeHtml(url)}" style="${LINK}">${shown(label)}</a>`;
}

function linesHtml(text: string): string {
  return shown(text).replace(/\r?\n/g, '<br>');
}
