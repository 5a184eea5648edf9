import type { AllMiddlewareArgs } from '@slack/bolt';
import type { SourceMessage } from '../domain/messages/source-message.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { forms } from './forms/index.ts';
import type { FormRequest } from './reply.ts';
import type { Services } from './services.ts';
import { formModal } from './views/form-modal.ts';

export interface FormOpening {
  client: AllMiddlewareArgs['client'];
  viewer: Viewer;
  /** Good for three seconds, once. */
  triggerId: string;
  channelId: string | undefined;
  request: FormRequest;
  /** The message that a shortcut was used on. */
  message?: SourceMessage | undefined;
  t: Catalogue;
}

/**
 * Opens a form for the person who asked.
 * @throws UserError for those who may not use it.
 */
export async function showForm(
  { client, viewer, triggerId, channelId, request, message, t }: FormOpening,
  { db, now, bot }: Services,
): Promise<void> {
  const form = forms.find(({ id }) => id === request.form);
  if (!form) throw new UserError('formNeedsButton');
  const { title, blocks } = await form.open({ viewer, args: request.args, message, deps: { db, now }, bot, t });
  const origin = { args: request.args, channelId, agreement: viewer.agreement.code };
  const send = form.words?.(t).send ?? t.answers.save;
  const view = formModal({ form: form.id, title, blocks, origin, send }, t);
  await client.views.open({ trigger_id: triggerId, view });
}
