import { directChannel } from './channels.ts';
import type { World } from './world.ts';

/** Fills a world with its people, the bot, the channels, and a direct conversation between each person and the bot. */
export function seedWorld(world: World): void {
  const { users, channels } = world.options.workspace;
  for (const user of users) world.users.set(user.id, { ...user });
  if (!world.users.has(world.bot.userId)) {
    world.users.set(world.bot.userId, {
      id: world.bot.userId,
      name: world.bot.name.toLowerCase().replace(/[^\p{L}\p{N}._-]+/gu, '-'),
      realName: world.bot.name,
      title: '',
      locale: 'fr-FR',
      timeZone: 'UTC',
      isBot: true,
      isGuest: false,
      isForeign: false,
    });
  }
  for (const { topic = '', isArchived = false, ...channel } of channels) {
    const known = world.channels.get(channel.id);
    const members = (known?.members ?? channel.members).filter((id) => world.users.has(id));
    world.channels.set(channel.id, { ...channel, topic, isArchived, members });
  }
  for (const user of world.users.values()) {
    if (!user.isBot) directChannel(world, world.bot.userId, user.id);
  }
}
