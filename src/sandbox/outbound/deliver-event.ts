import { setTimeout as wait } from 'node:timers/promises';
import { newId, type World } from '../workspace/world.ts';
import { type Ack, sendToBot } from './send-to-bot.ts';

/** Without its scope Slack accepts the subscription but delivers nothing. */
const scopeOfEvents: Record<string, string> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
};

/** Whether the manifest subscribes to this event (`message.im`, `app_mention`…) and its scope was granted. */
export function isSubscribed(world: World, name: string): boolean {
  const events = world.options.manifest.settings?.event_subscriptions?.bot_events ?? [];
  const scope = scopeOfEvents[name];
  return events.includes(name) && (!scope || world.scopes.has(scope));
}

/**
 * Delivers an event if it is subscribed to, and resolves after the first attempt.
 * A failed delivery is repeated up to three times in the background, with the same `event_id`.
 */
export async function deliverEvent(world: World, name: string, event: Record<string, unknown>): Promise<void> {
  if (!isSubscribed(world, name)) return;
  const body = JSON.stringify({
    token: 'sandbox-verification-token',
    team_id: world.team.id,
    context_team_id: world.team.id,
    api_app_id: world.bot.appId,
    event,
    type: 'event_callback',
    event_id: newId('Ev'),
    event_time: Math.floor(world.clock.now().getTime() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.team.id,
        user_id: world.bot.userId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: isShared(world, event),
  });
  const request = { kind: String(event.type), contentType: 'application/json', body };
  const ack = await sendToBot(world, request);
  if (shouldRetry(ack)) void retry(world, request, ack);
}

function isShared(world: World, event: Record<string, unknown>): boolean {
  const channel = world.channels.get(String(event.channel));
  return channel?.members.some((member) => world.users.get(member)?.isForeign) ?? false;
}

async function retry(world: World, request: { kind: string; contentType: string; body: string }, first: Ack) {
  let last = first;
  for (const [index, delay] of world.delays.eventRetries.entries()) {
    try {
      await wait(delay, undefined, { signal: world.closing.signal, ref: false });
    } catch {
      return; // The sandbox is closing.
    }
    const headers = { 'x-slack-retry-num': String(index + 1), 'x-slack-retry-reason': retryReason(last) };
    last = await sendToBot(world, { ...request, headers });
    if (!shouldRetry(last)) return;
  }
}

function shouldRetry(ack: Ack): boolean {
  if (ack.kind === 'ok') return false;
  return !(ack.kind === 'refused' && ack.headers.get('x-slack-no-retry') === '1');
}

function retryReason(ack: Ack): string {
  if (ack.kind === 'late') return 'http_timeout';
  return ack.kind === 'unreachable' ? 'connection_failed' : 'http_error';
}
