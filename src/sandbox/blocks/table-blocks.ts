import { z } from 'zod';
import { richTextBlock } from './rich-text.ts';
import { identifier, items, text } from './text-objects.ts';

const cell = z.discriminatedUnion('type', [
  richTextBlock,
  z.strictObject({ type: z.literal('raw_text'), text: text(Number.POSITIVE_INFINITY) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string() }),
]);
const row = items(cell, 20);
const column = z
  .strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() })
  .nullable();

export const tableBlock = z.strictObject({
  type: z.literal('table'),
  block_id: identifier.optional(),
  rows: items(row, 100),
  column_settings: items(column, 20).optional(),
});

export const dataTableBlock = z
  .strictObject({
    type: z.literal('data_table'),
    block_id: identifier.optional(),
    caption: text(Number.POSITIVE_INFINITY),
    rows: items(row, 101, 2),
    page_size: z.number().int().min(1).max(100).optional(),
    row_header_column_index: z.number().int().optional(),
  })
  .refine((table) => new Set(table.rows.map((cells) => cells.length)).size === 1, 'rows must have equal lengths');
