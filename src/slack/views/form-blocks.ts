import type { InputBlock, KnownBlock } from '@slack/types';
import type { Fields, InputField } from '../../forms/field.ts';
import type { FormView } from '../../forms/form.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { cut, LIMITS } from './block-limits.ts';
import { actionIdOf, fieldElement } from './field-element.ts';
import { passageBlocks } from './passage-blocks.ts';

/** A field that is shown again: under which `action_id`, and with what in it. */
export type ShownAgain = Record<string, { actionId: string; field: InputField }>;

/** What a form says first, then its fields: a block each, named after it. */
export function formBlocks(
  { intro = [], fields }: Pick<FormView, 'intro' | 'fields'>,
  agreement: string,
  t: Catalogue,
  again: ShownAgain = {},
): KnownBlock[] {
  return [...passageBlocks(intro, agreement, t), ...fieldBlocks(fields, agreement, t, again)];
}

function fieldBlocks(fields: Fields, agreement: string, t: Catalogue, again: ShownAgain): KnownBlock[] {
  return Object.entries(fields).flatMap(([name, field]): KnownBlock[] => {
    if (!field) return [];
    if (field.kind === 'note') return passageBlocks(field.passages, agreement, t);
    if (field.kind !== 'group') return [inputBlock(name, field, t, again)];
    return Object.entries(field.fields).map(([key, each]) => inputBlock(`${name}:${key}`, each, t, again));
  });
}

function inputBlock(name: string, given: InputField, t: Catalogue, again: ShownAgain): InputBlock {
  const { actionId, field } = again[name] ?? { actionId: actionIdOf(given), field: given };
  return {
    type: 'input',
    block_id: name,
    optional: field.isOptional,
    label: { type: 'plain_text', text: cut(field.label, LIMITS.label) },
    element: fieldElement(field, actionId, t),
    ...(field.redraws ? { dispatch_action: true } : {}),
    ...(field.hint ? { hint: { type: 'plain_text', text: cut(field.hint, LIMITS.hint) } } : {}),
  };
}
