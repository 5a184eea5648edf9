import type { AllMiddlewareArgs, App, BlockAction, ButtonAction, Context, OverflowAction } from '@slack/bolt';
import { z } from 'zod';
import type { ActCall } from '../../acts/act.ts';
import { findAct } from '../../acts/find-act.ts';
import { UserError } from '../../errors.ts';
import type { FormId } from '../../forms/form-id.ts';
import { forms } from '../../forms/index.ts';
import { words } from '../../i18n/words.ts';
import { downloadFile } from '../download-file.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { showForm } from '../show-form.ts';
import { tellOutcome } from '../tell-outcome.ts';
import { readPressed } from '../views/act-button.ts';

const formArguments = z.record(z.string(), z.string());

/** Somebody pressed something: an act is carried out, a form opens. */
export function actPressed(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction | OverflowAction>>(ACTION.act, async (args) => {
    const { action, body, context, client, respond } = args;
    const { act: id, agreement, payload } = readPressed(action);
    const channelId = body.channel?.id;
    const asker = { slackUserId: body.user.id, channelId, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement || undefined }, services);
    const t = words(viewer.language);
    const act = findAct(id, payload);
    if (act) {
      const { db, now, bot } = services;
      const call: ActCall = { viewer, deps: { db, now }, bot, t, fetchFile: fileFetcher(client, context) };
      await tellOutcome(await act.run(call), { args: { body, client, respond }, viewer, t }, services);
      return;
    }
    const form = formArguments.safeParse(payload);
    if (!isFormId(id) || !form.success) throw new UserError('actGone');
    const request = { kind: 'form', form: id, args: { ...form.data, agreement: viewer.agreement.code } } as const;
    await showForm({ client, viewer, triggerId: body.trigger_id, channelId, request, below: body.view, t }, services);
  });
}

function fileFetcher(client: AllMiddlewareArgs['client'], context: Context): ActCall['fetchFile'] {
  return async (id, most) => {
    const { name, bytes } = await downloadFile(client, { file: { id }, token: context.botToken ?? '', most });
    return { name, bytes: Buffer.from(bytes) };
  };
}

function isFormId(id: string): id is FormId {
  return forms.some((form) => form.id === id);
}
