import { z } from 'zod';
import type { MessageSource } from '../domain/messages/source-message.ts';
import type { FormArguments } from './form-arguments.ts';

/** What a form that is opened on a message keeps of it until it is sent. */
export const sourceSchema = z.object({
  channel: z.string().min(1),
  ts: z.string().min(1),
  permalink: z.string().default(''),
});

/** The same for a form that need not be opened on a message. */
export const optionalSource = sourceSchema.partial();

export function sourceArguments({ channelId, ts, permalink }: MessageSource): FormArguments {
  return { channel: channelId, ts, permalink: permalink ?? '' };
}

export function readSource({ channel, ts, permalink }: z.infer<typeof sourceSchema>): MessageSource {
  return { channelId: channel, ts, permalink: permalink || null };
}

/** The message that a form was opened on, where it was opened on one. */
export function sourceOf(args: z.infer<typeof optionalSource>): MessageSource | null {
  return args.ts ? readSource(sourceSchema.parse(args)) : null;
}
