import type { SandboxElementValue, SandboxSnapshot } from '../../protocol.ts';
import { type Choice, optionChoice } from './choices.ts';

/** What is chosen in a menu, with the names to show. */
export function chosenChoices(value: SandboxElementValue, snapshot: SandboxSnapshot): Choice[] {
  const options = [...(value.selected_options ?? []), ...(value.selected_option ? [value.selected_option] : [])];
  const ids = [
    ...(value.selected_users ?? []),
    ...(value.selected_conversations ?? []),
    ...(value.selected_channels ?? []),
    ...[value.selected_user, value.selected_conversation, value.selected_channel].filter((id) => id != null),
  ];
  return [
    ...options.map((option) =>
      optionChoice({ text: { type: 'plain_text', text: option.text.text }, value: option.value }),
    ),
    ...ids.map((id) => ({ id, label: nameOf(id, snapshot) })),
  ];
}

function nameOf(id: string, { users, channels }: SandboxSnapshot): string {
  const channel = channels.find((one) => one.id === id);
  if (channel) return channel.kind === 'direct' ? channel.name : `#${channel.name}`;
  return users.find((one) => one.id === id)?.realName ?? id;
}

/** The value of a menu of this type once these are chosen; menus with one choice take the first. */
export function valueOfChoices(type: string, choices: Choice[]): SandboxElementValue {
  const options = choices.flatMap(({ option }) => option ?? []);
  const ids = choices.map(({ id }) => id);
  switch (type) {
    case 'multi_users_select':
      return { type, selected_users: ids };
    case 'multi_conversations_select':
      return { type, selected_conversations: ids };
    case 'multi_channels_select':
      return { type, selected_channels: ids };
    case 'users_select':
      return { type, selected_user: ids[0] ?? null };
    case 'conversations_select':
      return { type, selected_conversation: ids[0] ?? null };
    case 'channels_select':
      return { type, selected_channel: ids[0] ?? null };
    default:
      return type.startsWith('multi_')
        ? { type, selected_options: options }
        : { type, selected_option: options[0] ?? null };
  }
}
