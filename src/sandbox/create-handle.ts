import { performAct } from './acts/perform-act.ts';
import { planFaults } from './api/faults.ts';
import { sendForged, sendToBot } from './outbound/send-to-bot.ts';
import type { SandboxMessage } from './protocol.ts';
import type { SandboxHandle } from './sandbox-handle.ts';
import { canSee, directChannel } from './workspace/channels.ts';
import { inTurn } from './workspace/clock-turns.ts';
import { isShownTo } from './workspace/messages.ts';
import { passTime } from './workspace/pass-time.ts';
import { takeState } from './workspace/saved-state.ts';
import { shownMessage, snapshotFor } from './workspace/snapshot.ts';
import { changed, type World } from './workspace/world.ts';

/** The handle on a world whose server is listening. */
export function createHandle(world: World, close: () => Promise<void>): SandboxHandle {
  let closing: Promise<void> | undefined;
  return {
    url: world.baseUrl,
    apiUrl: `${world.baseUrl}/api/`,
    botUserId: world.bot.userId,
    now: () => world.clock.now(),
    connectBot: (url) => {
      world.botUrl = url;
    },
    act: (userId, act) => performAct(world, userId, act),
    snapshot: (userId) => snapshotFor(world, userId),
    directChannel: (userId) => directChannel(world, world.bot.userId, userId).id,
    revision: () => world.revision,
    messagesSince: (userId, revision) => messagesSince(world, userId, revision),
    onChange: (listener) => {
      world.listeners.add(listener);
      return () => world.listeners.delete(listener);
    },
    settled: async () => {
      while (world.pending.size > 0) await Promise.allSettled([...world.pending]);
    },
    problems: () => world.problems.all(),
    dismissProblems: () => world.problems.dismiss(),
    calls: (method) => world.calls.filter((call) => method === undefined || call.method === method),
    sent: (kind) => world.sent.filter((request) => kind === undefined || request.kind === kind),
    resend: (request, retryNum) => {
      const headers = { 'x-slack-retry-num': String(retryNum), 'x-slack-retry-reason': 'http_timeout' };
      return sendToBot(world, retryNum === undefined ? request : { ...request, headers });
    },
    forge: (request, forgery) => sendForged(world, request, forgery),
    fail: (method, ...faults) => planFaults(world, method, faults),
    refuseToken: (isRefused) => {
      world.isTokenRefused = isRefused;
    },
    moveTo: (instant) => inTurn(world, () => passTime(world, instant)),
    sleepTo: (instant) => inTurn(world, async () => jumpTo(world, instant)),
    keep: () => ({ state: structuredClone(takeState(world)), bytes: new Map(world.fileBytes) }),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function jumpTo(world: World, instant: Date): void {
  world.clock.moveTo(instant);
  changed(world);
}

function messagesSince(world: World, userId: string, revision: number): SandboxMessage[] {
  const user = world.users.get(userId);
  if (!user) throw new Error(`nobody in the workspace has the id ${userId}`);
  return [...world.channels.values()]
    .filter((channel) => canSee(user, channel))
    .flatMap((channel) => world.messages.get(channel.id) ?? [])
    .filter((message) => message.user === world.bot.userId && message.revision > revision && isShownTo(user, message))
    .sort((a, b) => a.revision - b.revision)
    .map((message) => shownMessage(world, message));
}
