import { escapeHtml } from '../escape-html.ts';
import { typeset } from '../i18n/typography.ts';

/** A text of a page, typeset and harmless. What is to be sent or copied is not shown by this: it stays as it was typed. */
export function shownHtml(text: string): string {
  return escapeHtml(typeset(text));
}
