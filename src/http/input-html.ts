import { escapeHtml } from '../escape-html.ts';
import { type InputField, type Option, TICKED } from '../forms/field.ts';
import { heldTexts } from '../forms/held-texts.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Found } from './page.ts';
import { shownHtml } from './shown-html.ts';

export interface InputPlace {
  name: string;
  /** What attributes it has beside its name and its value. */
  attributes: string;
  /** What there is to choose from, in a field that is searched. */
  found: Found | undefined;
  t: Catalogue;
}

/** Whether a field is several boxes under one heading, instead of one element with a label. */
export function isBoxes({ kind }: InputField): boolean {
  return kind === 'choices' || kind === 'checkboxes' || kind === 'manySearch' || kind === 'tick';
}

/** Whether somebody writes in it freely. */
export function isWritten({ kind }: InputField): boolean {
  return kind === 'text' || kind === 'longText';
}

/** The element in which a field is filled in. No longest length here: a browser would cut what is pasted without a word. */
export function inputHtml(field: InputField, place: InputPlace): string {
  const { name, attributes, found, t } = place;
  const held = heldTexts(field, 'initial');
  const [text = ''] = held;
  const input = (type: string) =>
    `<input type="${type}" name="${escapeHtml(name)}" value="${escapeHtml(text)}"${attributes}>`;
  switch (field.kind) {
    case 'longText':
      // A browser drops one line end after the opening tag.
      return `<textarea name="${escapeHtml(name)}"${attributes}>\n${escapeHtml(text)}</textarea>`;
    case 'number':
      return `<input type="number" min="0" step="1" name="${escapeHtml(name)}" value="${escapeHtml(text)}"${attributes}>`;
    case 'date':
    case 'time':
      return input(field.kind);
    case 'choice':
      return selectHtml(optionsHtml(field.options, held), place, field.isOptional || !text ? t.forms.choose : null);
    case 'groupedChoice': {
      const groups = field.groups.map(
        ({ label, options }) => `<optgroup label="${shownHtml(label)}">${optionsHtml(options, held)}</optgroup>`,
      );
      return selectHtml(groups.join(''), place, field.isOptional || !text ? t.forms.choose : null);
    }
    case 'search': {
      const empty = field.isOptional || !text ? (field.placeholder ?? t.forms.choose) : null;
      return selectHtml(optionsHtml(found?.options ?? [], held), place, empty);
    }
    case 'choices':
    case 'checkboxes':
      return boxesHtml(field.options, held, place);
    case 'manySearch':
      return boxesHtml(found?.options ?? [], held, place);
    case 'tick':
      return boxesHtml([{ text: field.text, value: TICKED }], held, place);
    // What only the chat fills in is left out of a page; a text is the rest.
    case 'text':
    case 'slackUser':
    case 'file':
      return input('text');
  }
}

function selectHtml(options: string, { name, attributes }: InputPlace, empty: string | null): string {
  const first = empty === null ? '' : `<option value="">${shownHtml(empty)}</option>`;
  return `<select name="${escapeHtml(name)}"${attributes}>${first}${options}</select>`;
}

function optionsHtml(options: Option[], held: string[]): string {
  return options
    .map(({ text, value }) => {
      const chosen = held.includes(value) ? ' selected' : '';
      return `<option value="${escapeHtml(value)}"${chosen}>${shownHtml(text)}</option>`;
    })
    .join('');
}

function boxesHtml(options: Option[], held: string[], { name, attributes }: InputPlace): string {
  const boxes = options.map(({ text, value }) => {
    const checked = held.includes(value) ? ' checked' : '';
    return `<label><input type="checkbox" name="${escapeHtml(name)}" value="${escapeHtml(value)}"${checked}${attributes}><span>${shownHtml(text)}</span></label>`;
  });
  return `<div class="options">${boxes.join('')}</div>`;
}
