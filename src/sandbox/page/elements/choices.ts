import type { MultiStaticSelect, Option, StaticSelect, UsersSelect } from '@slack/types';
import type { SandboxChoice, SandboxElementValue, SandboxSnapshot } from '../../protocol.ts';
import type { Offer, OfferGroup } from '../popups/option-list.tsx';
import { keepOption } from './keep-option.ts';

/** Something that a menu offers, whatever it is made of. */
export interface Choice extends Offer {
  /** For static and external menus, what Slack sends. */
  option?: SandboxChoice;
}

export type ChoiceGroup = OfferGroup<Choice>;

export function optionChoice(option: Option): Choice {
  const { text, description } = option;
  const kept = keepOption(option);
  return { id: kept.value, label: text.text, option: kept, ...(description && { detail: description.text }) };
}

/** What a menu offers without asking the bot. */
export function offeredGroups(
  element: StaticSelect | MultiStaticSelect | UsersSelect,
  { users }: SandboxSnapshot,
): ChoiceGroup[] {
  if (element.type === 'users_select') {
    return [
      { choices: users.map(({ id, realName, title }) => ({ id, label: realName, ...(title && { detail: title }) })) },
    ];
  }
  const groups = element.option_groups?.map(({ label, options }) => {
    return { label: label.text, choices: options.map(optionChoice) };
  });
  return groups ?? [{ choices: (element.options ?? []).map(optionChoice) }];
}

/** What is chosen in a menu, with the names to show. */
export function chosenChoices(value: SandboxElementValue, { users }: SandboxSnapshot): Choice[] {
  const { selected_user: user, selected_option: one, selected_options: several = [] } = value;
  if (user) return [{ id: user, label: users.find(({ id }) => id === user)?.realName ?? user }];
  return [...several, ...(one ? [one] : [])].map(({ text, value: id }) => {
    return optionChoice({ text: { type: 'plain_text', text: text.text }, value: id });
  });
}

/** The value of a menu of this type once these are chosen; menus with one choice take the first. */
export function valueOfChoices(type: string, choices: Choice[]): SandboxElementValue {
  if (type === 'users_select') return { type, selected_user: choices[0]?.id ?? null };
  const options = choices.flatMap(({ option }) => option ?? []);
  return type.startsWith('multi_')
    ? { type, selected_options: options }
    : { type, selected_option: options[0] ?? null };
}
