import type { ServerResponse } from 'node:http';
import { snapshotFor } from '../workspace/snapshot.ts';
import type { World } from '../workspace/world.ts';

const calmMilliseconds = 30;
const heartbeatMilliseconds = 15_000;

/** Sends this person's snapshot now and a little after each change, until they leave (server-sent events). */
export function sendLiveUpdates(world: World, userId: string, response: ServerResponse): void {
  let timer: NodeJS.Timeout | undefined;
  let isSending = false;
  const send = async () => {
    timer = undefined;
    if (isSending) return schedule();
    isSending = true;
    try {
      const snapshot = await snapshotFor(world, userId);
      if (!response.destroyed) response.write(`data: ${JSON.stringify(snapshot)}\n\n`);
    } finally {
      isSending = false;
    }
  };
  const schedule = () => {
    timer ??= setTimeout(send, calmMilliseconds);
  };
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMilliseconds);
  world.listeners.add(schedule);
  response.on('close', () => {
    world.listeners.delete(schedule);
    clearTimeout(timer);
    clearInterval(heartbeat);
  });
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  void send();
}
