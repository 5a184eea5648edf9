import { changeMessage } from '../../workspace/messages.ts';
import { slackMessage } from '../../workspace/slack-shapes.ts';
import type { ApiCall, ApiMethod } from '../api-call.ts';
import { ownConversation } from '../find-conversation.ts';
import { existingMessage } from '../read-message.ts';
import { SlackRefusal } from '../slack-refusal.ts';

function target({ world, arguments: call }: ApiCall) {
  const channel = ownConversation(world, call.needed('channel'));
  return existingMessage(world, channel.id, call.needed('timestamp'));
}

function emojiName({ arguments: call }: ApiCall): string {
  const name = call.needed('name');
  if (!/^[a-z0-9_+'-]+(::skin-tone-[2-6])?$/.test(name)) throw new SlackRefusal('invalid_name');
  return name;
}

export const add: ApiMethod = {
  scopes: ['reactions:write'],
  run: (call) => {
    const message = target(call);
    const name = emojiName(call);
    const me = call.world.bot.userId;
    const known = message.reactions.find((reaction) => reaction.name === name);
    if (known?.users.includes(me)) throw new SlackRefusal('already_reacted');
    if (message.reactions.length >= 50) throw new SlackRefusal('too_many_emoji');
    const others = message.reactions.filter((reaction) => reaction !== known);
    changeMessage(call.world, message, { reactions: [...others, { name, users: [...(known?.users ?? []), me] }] });
    return {};
  },
};

export const remove: ApiMethod = {
  scopes: ['reactions:write'],
  run: (call) => {
    const message = target(call);
    const name = emojiName(call);
    const me = call.world.bot.userId;
    const known = message.reactions.find((reaction) => reaction.name === name);
    if (!known?.users.includes(me)) throw new SlackRefusal('no_reaction');
    const users = known.users.filter((user) => user !== me);
    const others = message.reactions.filter((reaction) => reaction !== known);
    changeMessage(call.world, message, { reactions: users.length > 0 ? [...others, { name, users }] : others });
    return {};
  },
};

export const get: ApiMethod = {
  scopes: ['reactions:read'],
  run: (call) => {
    const message = target(call);
    return { type: 'message', channel: message.channel, message: slackMessage(call.world, message) };
  },
};
