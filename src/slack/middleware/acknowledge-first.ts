import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { createTurns } from '../turns.ts';

/** How many requests are worked on at once: more would only take longer together. */
const AT_ONCE = 8;

/**
 * Acknowledges what Slack waits three seconds for, then has it wait its turn: when more is asked than can be answered,
 * acknowledgements still leave at once, and every answer comes in the end. What is answered by its acknowledgement (a
 * form that was sent, a list that is searched) goes first. Events were acknowledged before they came here.
 */
export function acknowledgeFirst(): (args: AnyMiddlewareArgs & AllMiddlewareArgs) => Promise<void> {
  const turns = createTurns(AT_ONCE);
  return async (args) => {
    if (isAnsweredByAck(args.body)) return args.next();
    if ('ack' in args && typeof args.ack === 'function') await (args.ack as () => Promise<void>)();
    await turns.take(args.next);
  };
}

function isAnsweredByAck(body: object): boolean {
  return 'type' in body && ['view_submission', 'block_suggestion'].includes(String(body.type));
}
