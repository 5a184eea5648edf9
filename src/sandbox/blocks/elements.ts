import { z } from 'zod';
import { colour, confirmation, identifier, items, option, plainText, text, webAddress } from './text-objects.ts';

const pressable = { action_id: identifier.optional(), confirm: confirmation.optional() };
const focusable = { ...pressable, focus_on_load: z.boolean().optional() };
const placeholder = plainText(150).optional();
const choice = option('any');

interface Chosen {
  options: { value: string }[];
  initial_options?: { value: string }[] | undefined;
  initial_option?: { value: string } | undefined;
}

function hasKnownInitial(element: Chosen): boolean {
  const initial = element.initial_options ?? (element.initial_option ? [element.initial_option] : []);
  return initial.every((chosen) => element.options.some((offered) => offered.value === chosen.value));
}

const unknownInitial = 'initial option is not among the options';

export const button = z.strictObject({
  type: z.literal('button'),
  ...pressable,
  text: plainText(75),
  value: text(2000).optional(),
  url: webAddress.optional(),
  style: colour.optional(),
  accessibility_label: text(75).optional(),
});

/** Buttons, menus, pickers and boxes: what may stand in sections and actions. */
export const simpleElements = [
  button,
  z.strictObject({ type: z.literal('overflow'), ...pressable, options: items(option('plain'), 5) }),
  z.strictObject({
    type: z.literal('datepicker'),
    ...focusable,
    placeholder,
    initial_date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date')
      .optional(),
  }),
  z.strictObject({
    type: z.literal('timepicker'),
    ...focusable,
    placeholder,
    initial_time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time')
      .optional(),
    timezone: z.string().optional(),
  }),
  z
    .strictObject({
      type: z.literal('checkboxes'),
      ...focusable,
      options: items(choice, 10),
      initial_options: items(choice, 10).optional(),
    })
    .refine(hasKnownInitial, unknownInitial),
  z
    .strictObject({
      type: z.literal('radio_buttons'),
      ...focusable,
      options: items(choice, 10),
      initial_option: choice.optional(),
    })
    .refine(hasKnownInitial, unknownInitial),
] as const;

export const dateTimePicker = z.strictObject({
  type: z.literal('datetimepicker'),
  ...focusable,
  // Ten digits, says Slack.
  initial_date_time: z.number().int().min(1_000_000_000).max(9_999_999_999).optional(),
});

const feedback = z.strictObject({ text: plainText(75), value: text(2000), accessibility_label: text(75).optional() });

/** Under an answer: thumbs, and icons such as the bin. */
export const contextActionElements = [
  z.strictObject({
    type: z.literal('feedback_buttons'),
    action_id: identifier.optional(),
    positive_button: feedback,
    negative_button: feedback,
  }),
  z.strictObject({
    type: z.literal('icon_button'),
    ...pressable,
    icon: z.literal('trash'),
    text: plainText(75),
    value: text(2000).optional(),
    accessibility_label: text(75).optional(),
    visible_to_user_ids: z.array(z.string()).optional(),
  }),
] as const;
