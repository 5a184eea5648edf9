import type { Context } from '@slack/bolt';
import { findDeliveryAgreement } from '../domain/deliveries/find-delivery-agreement.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { identify } from './identify.ts';
import type { Services } from './services.ts';

/**
 * Finds who answers a message that the bot sent unasked, in the agreement that the message is about.
 * @throws UserError when the message is not known.
 */
export async function identifyOwner(
  context: Context,
  { slackUserId, deliveryId }: { slackUserId: string; deliveryId: string },
  services: Services,
): Promise<Viewer> {
  const agreementCode = await findDeliveryAgreement(deliveryId, services);
  const asker = { slackUserId, channelId: undefined, via: 'button', audience: 'self', agreementCode } as const;
  return identify(context, asker, services);
}
