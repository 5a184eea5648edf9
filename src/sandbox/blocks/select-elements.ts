import { z } from 'zod';
import { hasKnownInitial, identifier, items, option, plainText } from './text-objects.ts';

const selectable = { action_id: identifier.optional(), placeholder: plainText(150).optional() };
const group = z.strictObject({ label: plainText(75), options: items(option, 100) });
const choices = { options: items(option, 100).optional(), option_groups: items(group, 100).optional() };
const searched = { ...selectable, min_query_length: z.number().int().optional() };

interface Choices {
  options?: { value: string }[] | undefined;
  option_groups?: { options: { value: string }[] }[] | undefined;
}

function checkChoices(
  { options, option_groups: groups }: Choices,
  initial: { value: string }[] | undefined,
  context: z.RefinementCtx,
  path: string,
): void {
  if ((options === undefined) === (groups === undefined)) {
    context.addIssue('must define either `options` or `option_groups`');
  }
  const known = [...(options ?? []), ...(groups ?? []).flatMap((one) => one.options)];
  if (hasKnownInitial(known, initial)) return;
  context.addIssue({ code: 'custom', message: 'initial option is not among the options', path: [path] });
}

/** Select menus: over options, with one choice or several, and over people. */
export const selectElements = [
  z
    .strictObject({
      type: z.literal('static_select'),
      ...selectable,
      ...choices,
      initial_option: option.optional(),
    })
    .superRefine((it, context) =>
      checkChoices(it, it.initial_option && [it.initial_option], context, 'initial_option'),
    ),
  z
    .strictObject({
      type: z.literal('multi_static_select'),
      ...selectable,
      ...choices,
      initial_options: items(option, 100).optional(),
    })
    .superRefine((it, context) => checkChoices(it, it.initial_options, context, 'initial_options')),
  z.strictObject({ type: z.literal('external_select'), ...searched, initial_option: option.optional() }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...searched,
    initial_options: items(option, 100).optional(),
  }),
  z.strictObject({ type: z.literal('users_select'), ...selectable, initial_user: z.string().optional() }),
] as const;
