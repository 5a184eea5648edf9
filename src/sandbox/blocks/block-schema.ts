import { z } from 'zod';
import { contextActionElements, dateTimePicker, simpleElements } from './elements.ts';
import { inputElements } from './input-elements.ts';
import { richTextBlock } from './rich-text.ts';
import { selectElements } from './select-elements.ts';
import { dataTableBlock, tableBlock } from './table-blocks.ts';
import { anyText, identifier, imageBlock, imageElement, items, plainText, text, webAddress } from './text-objects.ts';

const block_id = identifier.optional();

const accessory = z.discriminatedUnion('type', [...simpleElements, ...selectElements, imageElement]);
const actionElement = z.discriminatedUnion('type', [...simpleElements, ...selectElements, dateTimePicker]);
const [, , datepicker, timepicker, checkboxes, radioButtons] = simpleElements;
const inputElement = z.discriminatedUnion('type', [
  ...inputElements,
  ...selectElements,
  datepicker,
  timepicker,
  checkboxes,
  radioButtons,
  dateTimePicker,
]);
const plain = plainText(3000);
const contextText = anyText(3000).options[1];

/** One block, with every limit that does not depend on its neighbours (slack.md § 8). */
export const blockSchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('section'),
      block_id,
      text: anyText(3000).optional(),
      fields: items(anyText(2000), 10).optional(),
      accessory: accessory.optional(),
      expand: z.boolean().optional(),
    })
    .refine((section) => section.text || section.fields, 'must define either `text` or `fields`'),
  z.strictObject({ type: z.literal('header'), block_id, text: plainText(150) }),
  z.strictObject({ type: z.literal('divider'), block_id }),
  imageBlock,
  z.strictObject({ type: z.literal('actions'), block_id, elements: items(actionElement, 25) }),
  z.strictObject({
    type: z.literal('context'),
    block_id,
    elements: items(z.discriminatedUnion('type', [plain, contextText, imageElement]), 10),
  }),
  z.strictObject({
    type: z.literal('context_actions'),
    block_id,
    elements: items(z.discriminatedUnion('type', [...contextActionElements]), 5),
  }),
  z.strictObject({
    type: z.literal('input'),
    block_id,
    label: plainText(2000),
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: inputElement,
  }),
  z.strictObject({ type: z.literal('markdown'), block_id, text: text(12_000) }),
  z.strictObject({
    type: z.literal('alert'),
    block_id,
    text: anyText(3000),
    level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
  }),
  z.strictObject({
    type: z.literal('video'),
    block_id,
    video_url: webAddress,
    thumbnail_url: webAddress,
    alt_text: text(2000),
    title: plainText(200),
    title_url: webAddress.optional(),
    author_name: text(50).optional(),
    provider_name: z.string().optional(),
    provider_icon_url: webAddress.optional(),
    description: plainText(200).optional(),
  }),
  richTextBlock,
  tableBlock,
  dataTableBlock,
]);
