import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { keepApart, reserveSecond } from '../domain/deliveries/reserve-second.ts';
import { type Claim, markPosting, markSent, putOff } from '../domain/deliveries/settle-deliveries.ts';
import type { ReadyDelivery } from '../domain/outbox/choose-messages.ts';
import { staysLive } from '../domain/outbox/refresh-live.ts';
import { POST_TIMEOUT } from '../slack/messenger.ts';
import { readPostFailure } from '../slack/read-post-failure.ts';
import type { Message } from '../slack/views/message.ts';
import type { ClockTools } from './clock-tools.ts';
import type { PostOutcome } from './post-outcome.ts';
import { SETTLING } from './reconcile-posts.ts';
import { fingerprint } from './refresh-cards.ts';

export interface SlackPost {
  /** A channel; absent for a person, whose direct conversation is opened. */
  conversation?: string;
  slackUserId?: string;
  message: Message;
  said: ReadyDelivery[];
  claim: Claim;
}

const SETTLED: PostOutcome = { kind: 'settled' };

/** A conversation busier than this many milliseconds is left for later. */
const PACE_PATIENCE = 5_000;

/** From the mark to Slack's answer, with room to spare: a claim must not lapse while its post is under way. */
const POST_LEASE = POST_TIMEOUT * 3;

/** While Slack refuses the bot itself, it is asked again after so long, in milliseconds. */
const BARRED_WAIT = 300_000;

/** Posts one message once. Whatever happens is written on its rows; only a refusal of the recipient comes back. */
export async function sayInSlack(post: SlackPost, tools: ClockTools): Promise<PostOutcome> {
  const { messenger, metrics, now } = tools;
  const { claim, message, said } = post;
  let method = 'conversations.open';
  let isUnderWay = false;
  try {
    const conversation = post.conversation ?? (await messenger.openDirect(post.slackUserId ?? ''));
    const reserved = await reserveSecond(conversation, PACE_PATIENCE, tools);
    if (!reserved) {
      const until = new Date(now().getTime() + PACE_PATIENCE);
      await putOff(claim, { until, reason: 'pace', isUnsent: true }, tools);
      return SETTLED;
    }
    await wait(Math.max(0, reserved.at.getTime() - now().getTime()));

    method = 'chat.postMessage';
    messenger.checkPatience();
    const postKey = randomUUID();
    if (!(await markPosting(claim, { postKey, via: 'SLACK', conversation, lease: POST_LEASE }, tools))) return SETTLED;
    isUnderWay = true;
    const posting = messenger.post({ conversation, threadTs: said[0]?.delivery.threadTs ?? null, postKey, message });
    const { ts } = await posting.finally(() => keepApart(conversation, tools));
    const shown = said.some(({ delivery }) => staysLive(delivery)) ? { shown: fingerprint(message) } : {};
    await markSent(claim, { via: 'SLACK', ts, ...shown }, tools);
    for (const { delivery } of said) metrics.deliveries.inc({ kind: delivery.kind, state: 'sent' });
    return SETTLED;
  } catch (error) {
    const failure = readPostFailure(error);
    metrics.slackErrors.inc({ method, code: failure.code });
    if (failure.kind === 'refused') return failure;
    const isUnsent = !isUnderWay || failure.kind !== 'unknown';
    const until = new Date(now().getTime() + waitAfter(failure, post));
    await putOff(claim, { until, reason: failure.code, isUnsent }, tools);
    return SETTLED;
  }
}

/** Milliseconds until the next try: as Slack asks, else longer with each attempt, up to a quarter of an hour. */
function waitAfter(failure: ReturnType<typeof readPostFailure>, { said }: SlackPost): number {
  if (failure.kind === 'throttled') return failure.seconds * 1000;
  if (failure.kind === 'barred') return BARRED_WAIT;
  const attempts = said[0]?.delivery.attempts ?? 0;
  return Math.min(SETTLING * 2 ** Math.min(attempts, 10), 900_000);
}
