import { type AllMiddlewareArgs, type ViewOutput, webApi } from '@slack/bolt';
import type { SourceMessage } from '../domain/messages/source-message.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { UserError } from '../errors.ts';
import { forms } from '../forms/index.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { formWindow } from './form-window.ts';
import type { FormRequest } from './reply.ts';
import type { Services } from './services.ts';
import { showWindow } from './show-window.ts';

export interface FormOpening {
  client: AllMiddlewareArgs['client'];
  viewer: Viewer;
  /** Good for three seconds, once. */
  triggerId: string;
  channelId: string | undefined;
  request: FormRequest;
  /** The window that it was asked for in: it goes on top of it, or takes its place where no more fit. */
  below?: ViewOutput | undefined;
  /** The message that a shortcut was used on. */
  message?: SourceMessage | undefined;
  t: Catalogue;
}

/**
 * Opens a form for the person who asked.
 * @throws UserError for those who may not use it, and when it came too late for the window to open.
 */
export async function showForm(
  { client, viewer, triggerId, channelId, request, below, message, t }: FormOpening,
  { db, reads, now, bot }: Services,
): Promise<void> {
  const { form: id, args } = request;
  const call = { viewer, args, message, deps: { ...reads.of(db, viewer.agreement), now }, bot, t };
  const origin = { args, channelId, agreement: viewer.agreement.code };
  const form = forms.find((one) => one.id === id);
  if (!form) throw new UserError('formNeedsButton');
  const view = formWindow({ form: id, view: await form.open(call), origin }, t);
  await showWindow(client, { triggerId, below, view }).catch((error: unknown) => {
    throw isExpired(error) ? new UserError('windowLate') : error;
  });
}

/** Slack lets a press open a window for three seconds; whoever waited longer for their turn is told so. */
function isExpired(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && error.data.error === 'expired_trigger_id';
}
