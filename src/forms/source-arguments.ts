import type { MessageSource } from '../domain/messages/source-message.ts';
import { UserError } from '../errors.ts';
import type { FormArguments } from './form.ts';

/** What a form keeps of the message it was opened on, until it is sent. */
export function sourceArguments({ channelId, ts, permalink }: MessageSource): FormArguments {
  return { channel: channelId, ts, permalink: permalink ?? '' };
}

/** @throws UserError for a form that was not opened on a message. */
export function readSource({ channel, ts, permalink }: FormArguments): MessageSource {
  if (!channel || !ts) throw new UserError('formNeedsButton');
  return { channelId: channel, ts, permalink: permalink || null };
}
