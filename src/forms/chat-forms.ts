import type { FormId } from './form-id.ts';

/** Forms that turn upon what only the chat can give: one of its accounts, a file of its own, one of its messages. */
const chatForms: readonly FormId[] = ['link-person', 'send-spreadsheet', 'add-to-notes'];

/** Whether a form makes sense in the chat only: it is not sent by mail, and no page shows it. */
export function isChatForm(form: FormId): boolean {
  return chatForms.includes(form);
}
