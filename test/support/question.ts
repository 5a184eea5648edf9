import type { ConfirmationDialog } from '@slack/types';
import type { InteractiveElement } from '../../src/sandbox/blocks/interactive-elements.ts';

/** What a person reads in the dialogue that a button opens before it counts. */
export interface Question {
  title: string;
  text: string;
  yes: string;
  no: string;
  /** The yes is red. */
  isDanger: boolean;
}

/** What this element asks first; undefined when it asks nothing. */
export function questionOf({ element }: InteractiveElement): Question | undefined {
  if (!element.confirm) return undefined;
  const { title, text, confirm, deny, style } = element.confirm as Required<ConfirmationDialog>;
  return { title: title.text, text: text.text, yes: confirm.text, no: deny.text, isDanger: style === 'danger' };
}
