import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { once } from '../../domain/audit/once.ts';
import type { Services } from '../services.ts';

/**
 * Lets an event through the first time only: Slack sends again what it thinks was lost, under the same `event_id`.
 * What is said in channels is not claimed: nothing of it is kept, not even that it was, and a mark is set once anyway.
 */
export function oncePerEvent({ db, now }: Services): (args: AnyMiddlewareArgs & AllMiddlewareArgs) => Promise<void> {
  return async ({ body, payload, next }) => {
    const isOverheard = 'channel_type' in payload && payload.type === 'message' && payload.channel_type !== 'im';
    if (isOverheard) return next();
    const eventId = 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : null;
    if (eventId && !(await once(db, `event:${eventId}`, now()))) return;
    await next();
  };
}
