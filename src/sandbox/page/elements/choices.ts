import type { MultiSelect, Option, Select } from '@slack/types';
import type { SandboxElementValue, SandboxSnapshot } from '../../protocol.ts';
import { keepOption } from './keep-option.ts';

/** Something that a menu offers, whatever it is made of. */
export interface Choice {
  id: string;
  label: string;
  detail?: string;
  /** For static and external menus, what Slack sends. */
  option?: NonNullable<SandboxElementValue['selected_option']>;
}

export interface ChoiceGroup {
  label?: string;
  choices: Choice[];
}

export function optionChoice(option: Option): Choice {
  const { text, description } = option;
  const kept = keepOption(option);
  return { id: kept.value, label: text.text, option: kept, ...(description && { detail: description.text }) };
}

/** What a menu offers without asking the bot. */
export function offeredGroups(element: Select | MultiSelect, snapshot: SandboxSnapshot): ChoiceGroup[] {
  if (element.type.endsWith('users_select')) return [{ choices: snapshot.users.map(userChoice) }];
  if (element.type.endsWith('channels_select')) return [{ choices: channelChoices(snapshot, ['public']) }];
  if (element.type.endsWith('conversations_select')) {
    const include = 'filter' in element ? element.filter?.include : undefined;
    const withoutBots = 'filter' in element && element.filter?.exclude_bot_users;
    const choices = channelChoices(snapshot, include ?? ['public', 'private', 'im']);
    const botChannels = snapshot.channels.filter(({ kind, isBotMember }) => kind === 'direct' && isBotMember);
    return [{ choices: choices.filter(({ id }) => !withoutBots || !botChannels.some((channel) => channel.id === id)) }];
  }
  if (!('options' in element) && !('option_groups' in element)) return [];
  const groups = element.option_groups?.map(({ label, options }) => {
    return { label: label.text, choices: options.map(optionChoice) };
  });
  return groups ?? [{ choices: (element.options ?? []).map(optionChoice) }];
}

function userChoice({ id, realName, title }: SandboxSnapshot['users'][number]): Choice {
  return { id, label: realName, ...(title && { detail: title }) };
}

function channelChoices({ channels }: SandboxSnapshot, kinds: string[]): Choice[] {
  return channels
    .filter(({ kind }) => kinds.includes(kind === 'direct' ? 'im' : kind))
    .map(({ id, name, kind }) => ({ id, label: kind === 'direct' ? name : `#${name}` }));
}
