import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { SavedState } from './kept-workspace.ts';
import type { ChannelRecord, FileRecord, MessageRecord, ViewRecord } from './records.ts';
import { takeState } from './saved-state.ts';
import type { World } from './world.ts';

/** Written by this file alone, so only its outline is checked. */
const outline = z.object({
  version: z.literal(1),
  now: z.iso.datetime(),
  ahead: z.number(),
  channels: z.array(z.custom<ChannelRecord>()),
  messages: z.array(z.custom<MessageRecord>()),
  files: z.array(z.custom<FileRecord>()),
  homes: z.array(z.custom<ViewRecord>()),
}) satisfies z.ZodType<SavedState>;

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

/** The bytes of the files that a saved state names, from beside it. */
export async function readFileBytes(saved: SavedState, path: string): Promise<Map<string, Buffer>> {
  const read = async ({ id }: FileRecord) => [id, await readFile(join(`${path}.files`, id))] as const;
  return new Map(await Promise.all(saved.files.map(read)));
}

/** Saves what survives a restart, in one step. */
export async function writeState(world: World, path: string): Promise<void> {
  const state = takeState(world);
  const text = JSON.stringify(state);
  await mkdir(`${path}.files`, { recursive: true });
  for (const { id } of state.files) {
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
