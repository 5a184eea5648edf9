import { z } from 'zod';
import { simpleElements } from './elements.ts';
import { inputElements } from './input-elements.ts';
import { richTextBlock } from './rich-text.ts';
import { selectElements } from './select-elements.ts';
import { anyText, identifier, items, plainText, text } from './text-objects.ts';

const block_id = identifier.optional();

const element = z.discriminatedUnion('type', [...simpleElements, ...selectElements]);
const [, , ...enterable] = simpleElements;
const inputElement = z.discriminatedUnion('type', [...inputElements, ...selectElements, ...enterable]);
const contextText = z.discriminatedUnion('type', [plainText(3000), anyText(3000).options[1]]);
const cell = z.strictObject({ type: z.literal('raw_text'), text: text(Number.POSITIVE_INFINITY) });
const column = z.strictObject({ is_wrapped: z.boolean().optional() });

/**
 * One block, with every limit that does not depend on its neighbours. Blocks, elements and properties are
 * those that the bot uses: Slack has more, which are refused here as if it had not.
 */
export const blockSchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('section'),
      block_id,
      text: anyText(3000).optional(),
      fields: items(anyText(2000), 10).optional(),
      accessory: element.optional(),
    })
    .refine((section) => section.text || section.fields, 'must define either `text` or `fields`'),
  z.strictObject({ type: z.literal('header'), block_id, text: plainText(150) }),
  z.strictObject({ type: z.literal('divider'), block_id }),
  z.strictObject({ type: z.literal('actions'), block_id, elements: items(element, 25) }),
  z.strictObject({ type: z.literal('context'), block_id, elements: items(contextText, 10) }),
  z.strictObject({
    type: z.literal('input'),
    block_id,
    label: plainText(2000),
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: inputElement,
  }),
  z.strictObject({
    type: z.literal('table'),
    block_id,
    rows: items(items(cell, 20), 100),
    column_settings: items(column, 20).optional(),
  }),
  richTextBlock,
]);
