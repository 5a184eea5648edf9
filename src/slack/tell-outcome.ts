import type { AllMiddlewareArgs, BlockAction, RespondFn } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import type { Outcome } from '../acts/act.ts';
import type { Viewer } from '../domain/viewer/viewer.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { handOver } from './hand-over.ts';
import { publishHome } from './publish-home.ts';
import { runCommand } from './run-command.ts';
import type { Services } from './services.ts';
import { actRows } from './views/act-button.ts';
import { digestBlocks } from './views/digest-message.ts';
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
  // What they pressed may have changed the agreement: nothing that was remembered before counts.
  const viewer = { ...by.viewer, agreement: { ...by.viewer.agreement, changes: null } };
  const { body, client, respond } = args;
  const handed = [];
  for (const file of outcome.files ?? []) {
    handed.push(await handOver(client, { slackUserId: body.user.id, ...file }, t));
  }
  const message = await outcomeMessage(outcome, handed, { viewer, t }, services);
  if (body.view) {
    const show = body.view.type === 'modal' ? client.views.push : client.views.open;
    await show({ trigger_id: body.trigger_id, view: doneModal(t.notices.answered, message.blocks, t) });
    if (body.view.type === 'home') await publishHome(client, viewer, services);
    return;
  }
  const isInPlace = Boolean(outcome.isInPlace || outcome.told || outcome.shows);
  await respond({ ...message, response_type: 'ephemeral', replace_original: isInPlace });
}

async function outcomeMessage(
  { passages, told, offers = [], shows }: Outcome,
  handed: string[],
  { viewer, t }: Omit<Pressing, 'args'>,
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
  const line = `${shows} convention:${agreement}`;
  const request = { text: line, channelId: undefined, surface: 'message', isPublic: false } as const;
  const { reply } = await runCommand({ ...request, identify: async () => viewer }, services);
  const after = reply.kind === 'answer' ? reply.blocks : [];
  return messageOf([...before, ...after], { rerun: { line, page: 0, isPublic: false }, mayShare: false }, t);
}
