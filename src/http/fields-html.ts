import { escapeHtml } from '../escape-html.ts';
import type { InputField } from '../forms/field.ts';
import { keyedName } from '../forms/inputs-of.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { inputHtml, isBoxes } from './input-html.ts';
import { type Found, type PageForm, SENT } from './page.ts';
import { paragraphs, passagesHtml } from './passages-html.ts';
import { shownHtml } from './shown-html.ts';

/** A form's fields as HTML that needs no script: each with its label, its hint, and below it what is wrong with it. */
export function fieldsHtml(form: PageForm, t: Catalogue): string {
  const parts = Object.entries(form.fields).flatMap(([name, field]): string[] => {
    if (!field) return [];
    if (field.kind === 'note') return [passagesHtml(field.passages, t)];
    if (field.kind !== 'group') return [fieldHtml(name, field, form, t)];
    return Object.entries(field.fields).map(([key, each]) => fieldHtml(keyedName(name, key), each, form, t));
  });
  return parts.join('\n');
}

function fieldHtml(name: string, field: InputField, { errors, found: founds }: PageForm, t: Catalogue): string {
  const id = `f-${escapeHtml(name)}`;
  const error = errors[name];
  const found = founds[name];
  const needed = field.isOptional ? ` <span class="small">${shownHtml(t.forms.optional)}</span>` : ' *';
  const label = shownHtml(field.label) + needed;
  const hint = paragraphs(field.hint ? [field.hint] : [], '<p class="small">');
  const wrong = error ? [`<p role="alert" id="${id}-error">${shownHtml(error)}</p>`] : [];
  const told = error ? ` aria-invalid="true" aria-describedby="${id}-error"` : '';
  const after = [
    ...wrong,
    ...(found ? searchHtml(name, found, t) : []),
    ...(field.redraws ? [againHtml(t.pages.again)] : []),
  ];
  // Of several boxes none is needed by itself; a single one is.
  const isNeeded = !field.isOptional && (field.kind === 'tick' || !isBoxes(field));
  const attributes = (isNeeded ? ' required' : '') + told;
  if (isBoxes(field)) {
    const boxes = inputHtml(field, { name, attributes, found, t });
    return `<fieldset><legend>${label}</legend>${[...hint, boxes, ...after].join('')}</fieldset>`;
  }
  const input = inputHtml(field, { name, attributes: ` id="${id}"${attributes}`, found, t });
  return `<div class="field"><label for="${id}">${label}</label>${[...hint, input, ...after].join('')}</div>`;
}

/** A way to find what the list does not show: the page comes again, with what was typed. */
function searchHtml(name: string, { words, isCut }: Found, t: Catalogue): string[] {
  if (!isCut && !words) return [];
  const input = `<input type="search" name="${escapeHtml(SENT.search + name)}" value="${escapeHtml(words)}" aria-label="${shownHtml(t.pages.search)}">`;
  const said = isCut ? paragraphs([t.pages.cut], '<p class="small">') : [];
  return [...said, input, againHtml(t.pages.search)];
}

function againHtml(text: string): string {
  return `<button class="other" name="${SENT.again}" value="1" formnovalidate>${shownHtml(text)}</button>`;
}
