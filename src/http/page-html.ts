import { createHash } from 'node:crypto';
import type { Language } from '../domain/viewer/viewer.ts';
import { escapeHtml } from '../escape-html.ts';
import { typeset } from '../i18n/typography.ts';
import type { LinkChoice, LinkQuestion } from './link-desk.ts';

/** A page of a few sentences, with a button when something is asked. */
export interface Page {
  language: Language;
  title: string;
  lines: string[];
  /** What was typed and not taken, to be copied. */
  typed?: string;
  button?: string;
  choices?: LinkChoice[];
  writing?: LinkQuestion['writing'];
  instead?: LinkQuestion['instead'];
  reading?: LinkQuestion['reading'];
  /** What was wrong with what was given; the page shows both again. */
  problems?: string[];
  given?: URLSearchParams;
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 18px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 34rem; margin: 0 auto; padding: 12vh 1.25rem 2rem; }
section + section { margin-top: 2.5rem; }
h1 { font-size: 1.35rem; line-height: 1.3; }
h2 { font-size: 1.1rem; margin-top: 3rem; }
p { white-space: pre-wrap; }
p[role=alert] { border-left: 4px solid #b3261e; padding-left: .7em; }
select, textarea, input { font: inherit; padding: .5em; max-width: 100%; box-sizing: border-box; }
textarea, input { width: 100%; }
textarea { min-height: 9em; }
button { font: inherit; font-weight: 600; padding: .7em 1.3em; margin-top: 1rem; border: 0; border-radius: .4em;
  background: #1f4e5f; color: #fff; cursor: pointer; }
button:focus-visible, select:focus-visible, textarea:focus-visible, input:focus-visible { outline: 3px solid #b8860b; outline-offset: 2px; }
button.other { background: none; color: inherit; border: 2px solid currentColor; }
@media (prefers-color-scheme: dark) { button:not(.other) { background: #8fc3d6; color: #10272f; } }
`;

/** What a Content-Security-Policy allows as these pages' style: itself, and nothing that slipped in. */
export const pageStyle = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/**
 * The page as HTML that needs no script and nothing from elsewhere; every text is shown typeset, and what was typed as
 * it was, to be sent or copied. Where the reader's
 * language is not known, `others` say the same below.
 */
export function pageHtml(page: Page, ...others: Page[]): string {
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown(page.title)}</title>
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

function sectionHtml(page: Page): string {
  const { language, title, lines, typed, button, reading } = page;
  const parts = [
    `<h1>${shown(title)}</h1>`,
    ...paragraphs(lines),
    typed ? `<p>${escapeHtml(typed)}</p>` : '',
    button ? formHtml(page, button) : '',
    ...(reading ? [`<h2>${shown(reading.title)}</h2>`, ...paragraphs(reading.lines)] : []),
  ];
  return `<section lang="${language}">\n${parts.join('\n')}\n</section>`;
}

function shown(text: string): string {
  return escapeHtml(typeset(text));
}

function paragraphs(lines: string[]): string[] {
  return lines.filter(Boolean).map((line) => `<p>${shown(line)}</p>`);
}

function formHtml({ choices = [], writing, instead, problems = [], given }: Page, button: string): string {
  const alerts = problems.map((problem) => `<p role="alert">${shown(problem)}</p>`).join('');
  const fields = [
    ...choices.map((choice) => choiceHtml(choice, given)),
    writing ? writingHtml(writing, given) : '',
  ].join('');
  // The first is the one that the Enter key presses.
  const other = instead
    ? ` <button class="other" name="${escapeHtml(instead.name)}" value="${escapeHtml(instead.value)}">${shown(instead.text)}</button>`
    : '';
  return `<form method="post">${alerts}${fields}<button>${shown(button)}</button>${other}</form>`;
}

function choiceHtml({ label, name, options, initial }: LinkChoice, given?: URLSearchParams): string {
  const items = options.map(({ text, value }) => {
    const chosen = (given?.get(name) ?? initial) === value ? ' selected' : '';
    return `<option value="${escapeHtml(value)}"${chosen}>${shown(text)}</option>`;
  });
  return `<p><label>${shown(label)}<br><select name="${escapeHtml(name)}">${items.join('')}</select></label></p>`;
}

/** No longest length here: a browser would cut what is pasted without a word. */
function writingHtml({ label, name, isShort }: NonNullable<Page['writing']>, given?: URLSearchParams): string {
  if (isShort) {
    const value = escapeHtml(given?.get(name) ?? '');
    return `<p><label>${shown(label)}<br><input type="text" name="${escapeHtml(name)}" value="${value}"></label></p>`;
  }
  // A browser drops one line end after the opening tag.
  const text = `\n${escapeHtml(given?.get(name) ?? '')}`;
  return `<p><label>${shown(label)}<br><textarea name="${escapeHtml(name)}">${text}</textarea></label></p>`;
}
