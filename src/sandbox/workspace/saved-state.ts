import type { SavedState } from './kept-workspace.ts';
import type { World } from './world.ts';

/** What stands now; its records are the world's own. */
export function takeState(world: World): SavedState {
  const now = world.clock.now();
  return {
    version: 1,
    now: now.toISOString(),
    ahead: now.getTime() - Date.now(),
    channels: [...world.channels.values()],
    messages: [...world.messages.values()].flat().filter((message) => message.ephemeralTo === undefined),
    files: [...world.files.values()].filter((file) => file.isComplete),
    homes: [...world.homes.values()],
  };
}

/** Puts a saved state, which is the world's from then on, into a world that is still empty. */
export function restoreState(world: World, saved: SavedState, bytes: Map<string, Buffer>): void {
  for (const channel of saved.channels) world.channels.set(channel.id, channel);
  for (const message of saved.messages) {
    world.messages.set(message.channel, [...(world.messages.get(message.channel) ?? []), message]);
    world.revision = Math.max(world.revision, message.revision);
  }
  for (const home of saved.homes) world.homes.set(home.userId, home);
  for (const file of saved.files) {
    const content = bytes.get(file.id);
    if (!content) throw new Error(`the bytes of ${file.id} were not kept`);
    world.files.set(file.id, file);
    world.fileBytes.set(file.id, content);
  }
}
