import { createHash } from 'node:crypto';
import type { Delivery } from '../database/generated/client.ts';
import { deliveryKinds } from '../domain/deliveries/delivery-kinds.ts';
import { loadSayingScope } from '../domain/deliveries/load-saying-scope.ts';
import type { Notice } from '../domain/deliveries/notice.ts';
import { claimLive, retryLive, settleLive } from '../domain/deliveries/refresh-live.ts';
import { words } from '../i18n/catalogue.ts';
import { readFailure } from '../slack/read-failure.ts';
import { channelMessage } from '../slack/views/channel-message.ts';
import type { Message } from '../slack/views/message.ts';
import type { ClockTools } from './clock-tools.ts';

/** A card taken up by somebody who vanished is taken up again after so long, in milliseconds. */
const LEASE = 120_000;

/** A change that Slack did not take is tried again after so long, in milliseconds. */
const RETRY = 60_000;

/**
 * Changes the live messages whose subject has changed, each at most once a tick however many people answered. Doing
 * so twice does no harm, so nothing is looked for after an unknown outcome.
 */
export async function refreshCards(tools: ClockTools, isOver: () => boolean): Promise<void> {
  const claimed = await claimLive(new Date(tools.now().getTime() + LEASE), tools);
  for (const delivery of claimed) {
    if (isOver()) return;
    await refreshCard(delivery, tools);
  }
}

/** What tells one state of a message from another. */
export function fingerprint(message: Message): string {
  return createHash('sha256').update(JSON.stringify(message)).digest('hex');
}

/** True for a card of what changes no more. */
function isSettled(notice: Notice): boolean {
  if (notice.code === 'decisionCard') return notice.decision.state !== 'PROPOSED';
  return notice.code === 'meetingCard' && notice.isFinal;
}

async function refreshCard(delivery: Delivery, tools: ClockTools): Promise<void> {
  const { kind, conversation, ts } = delivery;
  try {
    const readers = delivery.channelId ? await tools.messenger.readers(delivery.channelId) : null;
    const scope = await loadSayingScope(delivery.agreementId, tools, readers);
    const composed = await deliveryKinds.find(({ name }) => name === kind)?.compose(delivery, scope, tools);
    if (!composed || 'skip' in composed || !conversation || !ts) {
      return await settleLive(delivery, { shown: delivery.shown, isLive: false }, tools);
    }
    const { code, language } = scope.agreement;
    const message = channelMessage([composed], code, words(language));
    const shown = fingerprint(message);
    if (shown !== delivery.shown) await tools.messenger.update({ conversation, ts, message });
    const isFinal = isSettled(composed);
    await settleLive(delivery, { shown, isLive: !isFinal }, tools);
  } catch (error) {
    const failure = readFailure(error);
    tools.metrics.slackErrors.inc({ method: 'chat.update', code: failure.code });
    // Deleted, or too old to change: it stays as it is.
    if (failure.kind === 'refused') return settleLive(delivery, { shown: delivery.shown, isLive: false }, tools);
    const wait = failure.kind === 'throttled' ? failure.seconds * 1000 : RETRY;
    await retryLive(delivery, new Date(tools.now().getTime() + wait), tools);
  }
}
