import type { AllMiddlewareArgs, BlockAction, RespondFn } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import type { Outcome } from '../acts/act.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import { ANSWERS } from '../forms/answer-id.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { giveFiles } from './give-files.ts';
import { handOver } from './hand-over.ts';
import { publishHome } from './publish-home.ts';
import { runCommand } from './run-command.ts';
import type { Services } from './services.ts';
import { showWindow } from './show-window.ts';
import { actRows } from './views/act-button.ts';
import { digestBlocks } from './views/digest-message.ts';
import { formButton } from './views/form-button.ts';
import { doneModal } from './views/form-modal.ts';
import { type Message, messageOf } from './views/message.ts';
import { passageBlocks } from './views/passage-blocks.ts';
import { lines } from './views/rich-text.ts';

export interface Pressing {
  args: { body: BlockAction; client: AllMiddlewareArgs['client']; respond: RespondFn };
  viewer: Viewer;
  t: Catalogue;
}

/** Tells who pressed a button what came of it, and nobody else; where it stood in the App Home, in a window. */
export async function tellOutcome(outcome: Outcome, { args, t, ...by }: Pressing, services: Services): Promise<void> {
  // What they pressed may have changed the agreement: what is shown below is as it stands now.
  const { agreement } = by.viewer;
  const changes = await services.reads.count(services.db, agreement.id);
  const { language = by.viewer.language } = outcome;
  const viewer = { ...by.viewer, language, agreement: { ...agreement, changes } };
  const { body, client, respond } = args;
  const handed = [];
  for (const file of outcome.files ?? []) {
    handed.push(await handOver(client, { slackUserId: body.user.id, ...file }, t));
  }
  const message = await outcomeMessage(outcome, handed, { args, viewer, t }, services);
  if (body.view) {
    const title = outcome.shows ? t.shown[outcome.shows.answer](outcome.shows) : t.notices.answered;
    await showWindow(client, {
      triggerId: body.trigger_id,
      below: body.view,
      view: doneModal(title, message.blocks, t),
    });
    if (body.view.type === 'home' && !outcome.shows) await publishHome(client, viewer, services);
    return;
  }
  const isInPlace = Boolean(outcome.isInPlace || outcome.told);
  await respond({ ...message, response_type: 'ephemeral', replace_original: isInPlace });
}

async function outcomeMessage(
  { passages, told, offers = [], shows }: Outcome,
  handed: string[],
  { args: { body, client }, viewer, t }: Pressing,
  services: Services,
): Promise<Message> {
  const agreement = viewer.agreement.code;
  const before: KnownBlock[] = [
    ...(told ? digestBlocks(told, agreement, t) : []),
    ...(handed.length > 0 ? lines(...new Set(handed)) : []),
    ...passageBlocks(passages, agreement, t),
    ...actRows(offers, agreement),
  ];
  if (!shows) return messageOf(before, { rerun: null, mayShare: false }, t);
  const [command, words = ''] = ANSWERS[shows.answer];
  const name = services.commands.find(({ id }) => id === command)?.names[viewer.language];
  const line = [name, shows.about, words, `convention:${agreement}`].filter(Boolean).join(' ');
  const surface = body.view ? 'modal' : 'message';
  const request = { text: line, channelId: body.channel?.id, surface, isPublic: false } as const;
  const { reply } = await runCommand({ ...request, identify: async () => viewer }, services);
  if (reply.kind === 'file') return giveFiles(client, { reply, slackUserId: body.user.id }, t);
  const after = reply.kind === 'answer' ? reply.blocks : formButton(reply, t).blocks;
  return messageOf([...before, ...after], { rerun: { line, page: 0, isPublic: false }, mayShare: false }, t);
}
