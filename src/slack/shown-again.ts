import type { View } from '@slack/types';
import type { Fields } from '../forms/field.ts';
import { fieldAgain, type ShownBefore } from '../forms/field-again.ts';
import { heldTexts } from '../forms/held-texts.ts';
import { inputsOf } from '../forms/inputs-of.ts';
import { printOf, printOfField } from '../forms/prints.ts';
import { CONTENT } from './ids.ts';
import { actionIdOf } from './views/field-element.ts';
import type { ShownAgain } from './views/form-blocks.ts';

export interface Before extends ShownBefore {
  /** The window as it was. */
  view: Pick<View, 'blocks'>;
}

/**
 * How a form's fields are shown again in a window that is open: what somebody typed stays, what they left alone shows
 * what the form shows now (`initial`), or what is kept now (`stands`). Slack keeps what stands in a field under its
 * `action_id`: one that is to show something else takes another.
 */
export function shownAgain(fields: Fields, which: 'initial' | 'stands', before: Before): ShownAgain {
  const former = actionIds(before.view);
  const again = inputsOf(fields).map(([name, field]) => {
    const actionId = former[name] ?? actionIdOf(field);
    const { field: again, isTyped } = fieldAgain([name, field], which, before);
    const now = printOf(heldTexts(field, which));
    const isSame = isTyped || now === printOfField(before.shown, name);
    return [name, { actionId: isSame ? actionId : actionIdOf(field) + CONTENT + now, field: again }] as const;
  });
  return Object.fromEntries(again);
}

function actionIds({ blocks }: Pick<View, 'blocks'>): Record<string, string> {
  return Object.fromEntries(
    blocks.flatMap((block) => {
      const isField = block.type === 'input' && 'element' in block && block.block_id;
      const id = isField && 'action_id' in block.element ? block.element.action_id : undefined;
      return isField && id ? [[isField, id]] : [];
    }),
  );
}
