import { resendDelivery as resend } from '../domain/deliveries/resend-delivery.ts';
import { say } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Says again a message of which nobody knows whether it arrived; the coordinator's. */
export const resendDelivery: Act<PayloadOf<'resend-delivery'>> = {
  payload: payloads['resend-delivery'],
  run: async ({ viewer, deps, t }, { delivery: deliveryId }) => {
    await resend(viewer, { deliveryId }, deps);
    return { passages: say(t.status.resent) };
  },
};
