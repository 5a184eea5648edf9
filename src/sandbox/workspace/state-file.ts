import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { ChannelRecord, FileRecord, MessageRecord, ViewRecord } from './records.ts';
import type { World } from './world.ts';

/** Written by this file alone, so only its outline is checked. */
const outline = z.object({
  version: z.literal(1),
  /** ISO instant of the sandbox's clock when it was saved. */
  now: z.iso.datetime(),
  /** Milliseconds by which the clock had been moved ahead of the real one. */
  ahead: z.number(),
  channels: z.array(z.custom<ChannelRecord>()),
  messages: z.array(z.custom<MessageRecord>()),
  files: z.array(z.custom<FileRecord>()),
  homes: z.array(z.custom<ViewRecord>()),
});

export type SavedState = z.infer<typeof outline>;

/** What a former run left, or null when there is nothing. Throws, with what to do, when it cannot be read. */
export async function readState(path: string): Promise<SavedState | null> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return outline.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`The sandbox cannot read ${path}; remove the file to begin with a new workspace.`, { cause });
  }
}

/** Puts a saved state into a world that is still empty. */
export async function restoreState(world: World, saved: SavedState, path: string): Promise<void> {
  for (const channel of saved.channels) world.channels.set(channel.id, channel);
  for (const message of saved.messages) {
    world.messages.set(message.channel, [...(world.messages.get(message.channel) ?? []), message]);
    world.revision = Math.max(world.revision, message.revision);
  }
  for (const home of saved.homes) world.homes.set(home.userId, home);
  for (const file of saved.files) {
    world.files.set(file.id, file);
    world.fileBytes.set(file.id, await readFile(join(`${path}.files`, file.id)));
  }
}

/** Saves what survives a restart, in one step: ephemeral messages and open modals do not, as in Slack. */
export async function writeState(world: World, path: string): Promise<void> {
  const now = world.clock.now();
  const files = [...world.files.values()].filter((file) => file.isComplete);
  const state: SavedState = {
    version: 1,
    now: now.toISOString(),
    ahead: now.getTime() - Date.now(),
    channels: [...world.channels.values()],
    messages: [...world.messages.values()].flat().filter((message) => message.ephemeralTo === undefined),
    files,
    homes: [...world.homes.values()],
  };
  const text = JSON.stringify(state);
  await mkdir(`${path}.files`, { recursive: true });
  for (const { id } of files) {
    const bytes = world.fileBytes.get(id);
    // A file never changes once it is there.
    if (bytes) await writeFile(join(`${path}.files`, id), bytes, { flag: 'wx' }).catch(ignoreExisting);
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
