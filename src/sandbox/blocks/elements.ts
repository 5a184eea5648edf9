import { z } from 'zod';
import { colour, confirmation, hasKnownInitial, identifier, items, option, plainText, text } from './text-objects.ts';

const action_id = identifier.optional();
const placeholder = plainText(150).optional();
const unknownInitial = 'initial option is not among the options';

/** Buttons, menus, pickers and boxes: what may stand in sections and actions, and all but the first two in inputs. */
export const simpleElements = [
  z.strictObject({
    type: z.literal('button'),
    action_id,
    confirm: confirmation.optional(),
    text: plainText(75),
    value: text(2000).optional(),
    style: colour.optional(),
    accessibility_label: text(75).optional(),
  }),
  z.strictObject({
    type: z.literal('overflow'),
    action_id,
    confirm: confirmation.optional(),
    options: items(option, 5),
  }),
  z.strictObject({
    type: z.literal('datepicker'),
    action_id,
    placeholder,
    initial_date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date')
      .optional(),
  }),
  z.strictObject({
    type: z.literal('timepicker'),
    action_id,
    placeholder,
    initial_time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time')
      .optional(),
  }),
  z
    .strictObject({
      type: z.literal('checkboxes'),
      action_id,
      options: items(option, 10),
      initial_options: items(option, 10).optional(),
    })
    .refine((it) => hasKnownInitial(it.options, it.initial_options), unknownInitial),
  z
    .strictObject({
      type: z.literal('radio_buttons'),
      action_id,
      options: items(option, 10),
      initial_option: option.optional(),
    })
    .refine((it) => hasKnownInitial(it.options, it.initial_option && [it.initial_option]), unknownInitial),
] as const;
