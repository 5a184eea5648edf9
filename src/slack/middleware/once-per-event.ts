import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { once } from '../../domain/records/once.ts';
import type { Services } from '../services.ts';

/** Lets an event through the first time only: Slack sends again what it thinks was lost, under the same `event_id`. */
export function oncePerEvent({ db, now }: Services): (args: AnyMiddlewareArgs & AllMiddlewareArgs) => Promise<void> {
  return async ({ body, next }) => {
    const eventId = 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : null;
    if (eventId && !(await once(db, `event:${eventId}`, now()))) return;
    await next();
  };
}
