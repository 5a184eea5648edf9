import { z } from 'zod';
import { identifier, plainText, text } from './text-objects.ts';

const typed = {
  action_id: identifier.optional(),
  placeholder: plainText(150).optional(),
  dispatch_action_config: z
    .strictObject({ trigger_actions_on: z.array(z.literal('on_enter_pressed')).min(1) })
    .optional(),
};
const number = z.string().regex(/^-?\d+([.]\d+)?$/, 'must be a number');

/** What one types into, or gives a file to: allowed in input blocks only. */
export const inputElements = [
  z.strictObject({
    type: z.literal('plain_text_input'),
    ...typed,
    initial_value: text(3000, 0).optional(),
    multiline: z.boolean().optional(),
    min_length: z.number().int().min(0).max(3000).optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
  }),
  z.strictObject({
    type: z.literal('number_input'),
    ...typed,
    is_decimal_allowed: z.boolean(),
    initial_value: number.optional(),
    min_value: number.optional(),
    max_value: number.optional(),
  }),
  z.strictObject({
    type: z.literal('file_input'),
    action_id: identifier.optional(),
    filetypes: z.array(z.string()).optional(),
    max_files: z.number().int().min(1).max(10).optional(),
  }),
] as const;
