import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHandle } from './create-handle.ts';
import { handleRequest } from './http/handle-request.ts';
import { respond } from './http/respond.ts';
import type { SandboxOptions } from './options.ts';
import type { SandboxHandle } from './sandbox-handle.ts';
import { keepSaved } from './workspace/keep-saved.ts';
import type { KeptWorkspace, SavedState } from './workspace/kept-workspace.ts';
import { restoreState } from './workspace/saved-state.ts';
import { seedWorld } from './workspace/seed-world.ts';
import { readFileBytes, readState } from './workspace/state-file.ts';
import { changed, createWorld, type World } from './workspace/world.ts';

/**
 * Starts a workspace that plays Slack on 127.0.0.1, with what a former run left at `statePath`.
 * Throws when the port is taken or the state cannot be read.
 */
export async function startSandbox(options: SandboxOptions): Promise<SandboxHandle> {
  const kept = options.kept ?? (options.statePath ? await readKept(options.statePath) : null);
  const world = createWorld(options, startOf(options, kept?.state ?? null));
  if (kept) restoreState(world, structuredClone(kept.state), kept.bytes);
  seedWorld(world);
  const server = createServer((request, response) => {
    handleRequest(world, request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      if (response.headersSent) response.destroy();
      else respond(response, 500, `The sandbox itself failed: ${reason}\n`);
    });
  });
  world.baseUrl = await listen(server, options.port ?? 0);
  const stopSaving = options.statePath ? keepSaved(world, options.statePath) : undefined;
  const stopWatching = await world.mailbox?.watch(() => changed(world));
  return createHandle(world, async () => {
    stopWatching?.();
    world.closing.abort();
    await stopServer(server, world);
    await stopSaving?.();
  });
}

async function readKept(path: string): Promise<KeptWorkspace | null> {
  const state = await readState(path);
  return state && { state, bytes: await readFileBytes(state, path) };
}

/**
 * A workspace that was kept goes on from where its clock was, whatever `startAt` says: never backwards, where messages
 * would be younger than now, and never ahead, over what the bot had to do in between.
 */
function startOf({ startAt }: SandboxOptions, saved: Pick<SavedState, 'now' | 'ahead'> | null): Date {
  if (!saved) return startAt ?? new Date();
  const kept = new Date(saved.now);
  if (startAt) return kept;
  return new Date(Math.max(Date.now(), kept.getTime(), Date.now() + saved.ahead));
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const { port: taken } = server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${taken}`);
    });
  });
}

async function stopServer(server: Server, world: World): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Pages keep their stream of updates open for ever.
  server.closeAllConnections();
  await Promise.allSettled([...world.pending]);
  await closed;
}
