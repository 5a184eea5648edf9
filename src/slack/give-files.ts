import type { AllMiddlewareArgs } from '@slack/bolt';
import type { Catalogue } from '../i18n/catalogue.ts';
import { handOver } from './hand-over.ts';
import type { FileReply } from './reply.ts';
import { type Message, messageOf } from './views/message.ts';
import { lines } from './views/rich-text.ts';

/** Puts the files of a reply into the person's direct messages, one after the other, and resolves with what to tell them. */
export async function giveFiles(
  client: AllMiddlewareArgs['client'],
  { reply, slackUserId }: { reply: FileReply; slackUserId: string },
  t: Catalogue,
): Promise<Message> {
  const told: string[] = [];
  for (const file of reply.files) told.push(await handOver(client, { slackUserId, ...file }, t));
  return messageOf([...lines(...new Set(told)), ...reply.blocks], { rerun: null, mayShare: false }, t);
}
