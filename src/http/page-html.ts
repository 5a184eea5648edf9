import { createHash } from 'node:crypto';
import type { Language } from '../domain/people/viewer.ts';
import { escapeHtml } from '../escape-html.ts';
import type { LinkChoice } from './link-desk.ts';

/** A page of a few sentences, with a button when something is asked. */
export interface Page {
  language: Language;
  title: string;
  lines: string[];
  button?: string;
  choices?: LinkChoice[];
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 18px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 34rem; margin: 0 auto; padding: 12vh 1.25rem 2rem; }
section + section { margin-top: 2.5rem; }
h1 { font-size: 1.35rem; line-height: 1.3; }
select { font: inherit; padding: .5em; max-width: 100%; }
button { font: inherit; font-weight: 600; padding: .7em 1.3em; margin-top: 1rem; border: 0; border-radius: .4em;
  background: #1f4e5f; color: #fff; cursor: pointer; }
button:focus-visible, select:focus-visible { outline: 3px solid #b8860b; outline-offset: 2px; }
@media (prefers-color-scheme: dark) { button { background: #8fc3d6; color: #10272f; } }
`;

/** What a Content-Security-Policy allows as these pages' style: itself, and nothing that slipped in. */
export const pageStyle = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/**
 * The page as HTML that needs no script and nothing from elsewhere; every text is shown as it is. Where the reader's
 * language is not known, `others` say the same below.
 */
export function pageHtml(page: Page, ...others: Page[]): string {
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${[page, ...others].map(sectionHtml).join('\n')}
</main>
</body>
</html>
`;
}

function sectionHtml({ language, title, lines, button, choices = [] }: Page): string {
  return `<section lang="${language}">
<h1>${escapeHtml(title)}</h1>
${lines
  .filter(Boolean)
  .map((line) => `<p>${escapeHtml(line)}</p>`)
  .join('\n')}
${button ? `<form method="post">${choices.map(choiceHtml).join('')}<button>${escapeHtml(button)}</button></form>` : ''}
</section>`;
}

function choiceHtml({ label, name, options, initial }: LinkChoice): string {
  const items = options.map(({ text, value }) => {
    const chosen = value === initial ? ' selected' : '';
    return `<option value="${escapeHtml(value)}"${chosen}>${escapeHtml(text)}</option>`;
  });
  return `<p><label>${escapeHtml(label)}<br><select name="${escapeHtml(name)}">${items.join('')}</select></label></p>`;
}
