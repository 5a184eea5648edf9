import type { View } from '@slack/types';
import type { Fields } from '../forms/field.ts';
import { heldTexts, sameTexts } from '../forms/held-texts.ts';
import { inputsOf } from '../forms/inputs-of.ts';
import { type Prints, printOf, printOfField } from '../forms/prints.ts';
import { asItStands, refilled } from '../forms/refilled.ts';
import type { Typed } from '../forms/typed.ts';
import { CONTENT } from './ids.ts';
import { actionIdOf } from './views/field-element.ts';
import type { ShownAgain } from './views/form-blocks.ts';

export interface Before {
  /** The window as it was. */
  view: Pick<View, 'blocks'>;
  typed: Typed;
  /** What its fields showed, before anybody typed. */
  shown: Prints;
}

/**
 * How a form's fields are shown again in a window that is open: what somebody typed stays, what they left alone shows
 * what the form shows now (`initial`), or what is kept now (`stands`). Slack keeps what stands in a field under its
 * `action_id`: one that is to show something else takes another.
 */
export function shownAgain(fields: Fields, which: 'initial' | 'stands', { view, typed, shown }: Before): ShownAgain {
  const former = actionIds(view);
  const again = inputsOf(fields).map(([name, field]) => {
    const actionId = former[name] ?? actionIdOf(field);
    const texts = sameTexts(field, typed.texts[name] ?? []);
    const before = printOfField(shown, name);
    if (printOf(texts) !== before) return [name, { actionId, field: refilled(field, texts) }] as const;
    const now = printOf(heldTexts(field, which));
    const fresh = which === 'stands' ? asItStands(field) : field;
    return [name, { actionId: now === before ? actionId : actionIdOf(field) + CONTENT + now, field: fresh }] as const;
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
