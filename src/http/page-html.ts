import { escapeHtml } from '../escape-html.ts';
import { inputsOf } from '../forms/inputs-of.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';
import { fieldsHtml } from './fields-html.ts';
import { isWritten } from './input-html.ts';
import { type Page, type PageForm, SENT } from './page.ts';
import { STYLE } from './page-style.ts';
import { paragraphs, passagesHtml } from './passages-html.ts';
import { shownHtml } from './shown-html.ts';

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
<title>${shownHtml(page.title)}</title>
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

function sectionHtml({ language, title, passages, form, reading, links = [] }: Page): string {
  const t = words(language);
  const parts = [
    `<h1>${shownHtml(title)}</h1>`,
    passagesHtml(passages, t),
    form ? formHtml(form, t) : '',
    ...links.map(({ label, url }) => `<p><a class="button" href="${escapeHtml(url)}">${shownHtml(label)}</a></p>`),
    ...(reading ? [`<h2>${shownHtml(reading.title)}</h2>`, ...paragraphs(reading.lines)] : []),
  ];
  return `<section lang="${language}">\n${parts.filter(Boolean).join('\n')}\n</section>`;
}

function formHtml(form: PageForm, t: Catalogue): string {
  const { button, isDestructive, fields, problems, hidden } = form;
  const inputs = inputsOf(fields);
  const written = inputs.flatMap(([name, field]) => (isWritten(field) ? [name] : []));
  const kept = { ...hidden, ...(written.length > 0 ? { [SENT.written]: written.join(',') } : {}) };
  const isMarked = inputs.some(([, field]) => !field.isOptional);
  const parts = [
    ...paragraphs(problems, '<p role="alert">'),
    ...Object.entries(kept).map(
      ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
    ),
    ...paragraphs(isMarked ? [t.pages.required] : [], '<p class="small">'),
    fieldsHtml(form, t),
    ...paragraphs(written.length > 0 ? [t.forms.noBeneficiaryData] : [], '<p class="small">'),
    `<button${isDestructive ? ' class="danger"' : ''}>${shownHtml(button)}</button>`,
  ];
  return `<form method="post">${parts.filter(Boolean).join('\n')}</form>`;
}
