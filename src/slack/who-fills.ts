import type { Context } from '@slack/bolt';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { identify } from './identify.ts';
import type { Services } from './services.ts';
import type { FormOrigin } from './views/form-modal.ts';

/** Who fills a form in: in the agreement, and from the place, where it was opened. */
export function whoFills(
  context: Context,
  slackUserId: string,
  { channelId, agreement: agreementCode }: FormOrigin,
  services: Services,
): Promise<Viewer> {
  return identify(context, { slackUserId, channelId, via: 'form', audience: 'self', agreementCode }, services);
}
