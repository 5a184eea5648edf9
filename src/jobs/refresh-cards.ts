import { createHash } from 'node:crypto';
import { toldOf } from '../acts/told.ts';
import type { Delivery } from '../database/generated/client.ts';
import type { OutboxScope } from '../domain/deliveries/delivery-kind.ts';
import type { ReadyDelivery } from '../domain/outbox/choose-messages.ts';
import { composePost } from '../domain/outbox/compose-post.ts';
import { loadOutboxScope } from '../domain/outbox/load-outbox-scope.ts';
import type { Notice } from '../domain/outbox/notice.ts';
import { claimLive, retryLive, settleLive } from '../domain/outbox/refresh-live.ts';
import { words } from '../i18n/words.ts';
import { readPostFailure } from '../slack/read-post-failure.ts';
import { channelMessage } from '../slack/views/channel-message.ts';
import { digestMessage } from '../slack/views/digest-message.ts';
import type { Message } from '../slack/views/message.ts';
import type { ClockTools } from './clock-tools.ts';
import { groupBy } from './group-by.ts';

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
  for (const cards of groupBy(claimed, ({ id, postKey }) => postKey ?? id).values()) {
    if (isOver()) return;
    await refreshCard(cards, tools);
  }
}

/** What tells one state of a message from another. */
export function fingerprint(message: Message): string {
  return createHash('sha256').update(JSON.stringify(message)).digest('hex');
}

/** True for a card of what changes no more. */
function isSettled(notice: Notice): boolean {
  if (notice.code === 'chase') return notice.isFinal;
  if (notice.code === 'decisionCard') return notice.decision.state !== 'PROPOSED';
  return notice.code === 'meetingCard' && notice.isFinal;
}

/** Changes one message, in which several cards may stand. */
async function refreshCard(cards: Delivery[], tools: ClockTools): Promise<void> {
  const [first] = cards;
  if (!first) return;
  const { agreementId, channelId, conversation, ts } = first;
  const settle = async (shown: string | null, isLive: boolean) => {
    for (const card of cards) await settleLive(card, { shown, isLive }, tools);
  };
  try {
    const readers = channelId ? await tools.messenger.readers(channelId) : null;
    const deps = { now: tools.now, ...(await tools.reads.now(tools.db, agreementId)) };
    const scope = await loadOutboxScope(agreementId, deps, readers);
    const said = await composePost(first, scope, deps);
    if (said.length === 0 || !conversation || !ts) return await settle(first.shown, false);
    const message = await cardMessage(first, said, scope, tools);
    const shown = fingerprint(message);
    if (shown !== first.shown) await tools.messenger.update({ conversation, ts, message });
    await settle(shown, !said.every(({ notice }) => isSettled(notice)));
  } catch (error) {
    const failure = readPostFailure(error);
    tools.metrics.slackErrors.inc({ method: 'chat.update', code: failure.code });
    // Deleted, or too old to change: it stays as it is.
    if (failure.kind === 'refused') return settle(first.shown, false);
    const wait = failure.kind === 'throttled' ? failure.seconds * 1000 : RETRY;
    for (const card of cards) await retryLive(card, new Date(tools.now().getTime() + wait), tools);
  }
}

async function cardMessage(
  { personId }: Delivery,
  said: ReadyDelivery[],
  scope: OutboxScope,
  tools: ClockTools,
): Promise<Message> {
  const { code, language } = scope.agreement;
  if (!personId) {
    const notices = said.map(({ notice }) => notice);
    return channelMessage(notices, code, words(language));
  }
  const person = await tools.db.person.findUniqueOrThrow({ where: { id: personId } });
  return digestMessage(said.map(toldOf), code, words(person.language ?? language));
}
