import { z } from 'zod';
import { confirmation, identifier, items, option, plainText } from './text-objects.ts';

const selectable = {
  action_id: identifier.optional(),
  confirm: confirmation.optional(),
  focus_on_load: z.boolean().optional(),
  placeholder: plainText(150).optional(),
};
const several = { ...selectable, max_selected_items: z.number().int().min(1).optional() };

const group = z.strictObject({ label: plainText(75), options: items(option('plain'), 100) });
const choices = { options: items(option('plain'), 100).optional(), option_groups: items(group, 100).optional() };

interface Choices {
  options?: { value: string }[] | undefined;
  option_groups?: { options: { value: string }[] }[] | undefined;
}

function checkChoices(element: Choices, initial: { value: string }[], context: z.RefinementCtx, path: string): void {
  if ((element.options === undefined) === (element.option_groups === undefined)) {
    context.addIssue('must define either `options` or `option_groups`');
  }
  const known = [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((one) => one.options)];
  const isUnknown = initial.some((chosen) => !known.some((offered) => offered.value === chosen.value));
  if (isUnknown) context.addIssue({ code: 'custom', message: 'initial option is not among the options', path: [path] });
}

const filter = z.strictObject({
  include: z
    .array(z.enum(['im', 'mpim', 'private', 'public']))
    .min(1)
    .optional(),
  exclude_external_shared_channels: z.boolean().optional(),
  exclude_bot_users: z.boolean().optional(),
});
const conversations = { default_to_current_conversation: z.boolean().optional(), filter: filter.optional() };
const respondable = { response_url_enabled: z.boolean().optional() };
const ids = z.array(z.string());

/** Select menus, with one choice or several, over options, people and conversations. */
export const selectElements = [
  z
    .strictObject({
      type: z.literal('static_select'),
      ...selectable,
      ...choices,
      initial_option: option('plain').optional(),
    })
    .superRefine((it, context) =>
      checkChoices(it, it.initial_option ? [it.initial_option] : [], context, 'initial_option'),
    ),
  z
    .strictObject({
      type: z.literal('multi_static_select'),
      ...several,
      ...choices,
      initial_options: items(option('plain'), 100).optional(),
    })
    .superRefine((it, context) => checkChoices(it, it.initial_options ?? [], context, 'initial_options')),
  z.strictObject({
    type: z.literal('external_select'),
    ...selectable,
    initial_option: option('plain').optional(),
    min_query_length: z.number().int().optional(),
  }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...several,
    initial_options: items(option('plain'), 100).optional(),
    min_query_length: z.number().int().optional(),
  }),
  z.strictObject({ type: z.literal('users_select'), ...selectable, initial_user: z.string().optional() }),
  z.strictObject({ type: z.literal('multi_users_select'), ...several, initial_users: ids.optional() }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...selectable,
    ...conversations,
    ...respondable,
    initial_conversation: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('multi_conversations_select'),
    ...several,
    ...conversations,
    initial_conversations: ids.optional(),
  }),
  z.strictObject({
    type: z.literal('channels_select'),
    ...selectable,
    ...respondable,
    initial_channel: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('multi_channels_select'), ...several, initial_channels: ids.optional() }),
] as const;
