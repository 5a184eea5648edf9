import type { Language } from '../domain/people/viewer.ts';
import { escapeHtml } from '../escape-html.ts';
import type { LinkQuestion } from './link-desk.ts';

/** A page of a few sentences, with a button when something is asked. */
export interface Page {
  language: Language;
  title: string;
  lines: string[];
  button?: string;
  choice?: LinkQuestion['choice'];
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 18px/1.5 system-ui, sans-serif; }
main { max-width: 34rem; margin: 12vh auto 0; padding: 0 1.25rem; }
h1 { font-size: 1.35rem; line-height: 1.3; }
select { font: inherit; padding: .5em; max-width: 100%; }
button { font: inherit; font-weight: 600; padding: .7em 1.3em; margin-top: 1rem; border: 0; border-radius: .4em;
  background: #1f4e5f; color: #fff; cursor: pointer; }
button:focus-visible { outline: 3px solid #e0a526; outline-offset: 2px; }
`;

/** The page as HTML that needs no script and nothing from elsewhere; every text is shown as it is. */
export function pageHtml({ language, title, lines, button, choice }: Page): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
${button ? `<form method="post">${choice ? choiceHtml(choice) : ''}<button>${escapeHtml(button)}</button></form>` : ''}
</main>
</body>
</html>
`;
}

function choiceHtml({ label, name, options }: NonNullable<Page['choice']>): string {
  const items = options.map(({ text, value }) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`);
  return `<p><label>${escapeHtml(label)}<br><select name="${escapeHtml(name)}">${items.join('')}</select></label></p>`;
}
