import type { AllMiddlewareArgs, App, ViewOutput } from '@slack/bolt';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import type { Form, FormCall } from '../../forms/form.ts';
import { FormConflict } from '../../forms/form-conflict.ts';
import { forms } from '../../forms/index.ts';
import type { Passage } from '../../forms/passage.ts';
import { type Submission, submitForm } from '../../forms/submit-form.ts';
import type { Typed } from '../../forms/typed.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { words } from '../../i18n/words.ts';
import { formWindow } from '../form-window.ts';
import { readState } from '../read-state.ts';
import type { Services } from '../services.ts';
import { doneModal, readOrigin } from '../views/form-modal.ts';
import { importMessage } from '../views/import-view.ts';
import { passageBlocks } from '../views/passage-blocks.ts';
import { whoFills } from '../who-fills.ts';

type Client = AllMiddlewareArgs['client'];

/** Somebody sent a form. */
export function formSent(app: App, services: Services): void {
  for (const form of forms) {
    app.view(form.id, async ({ ack, body, view, context, client }) => {
      const origin = readOrigin(view.private_metadata);
      const viewer = await whoFills(context, body.user.id, origin, services);
      const t = words(viewer.language);
      const { db, now, bot } = services;
      const typed = readState(view.state.values, { client, token: context.botToken ?? '' });
      const deps = { db, now, requestKey: `view:${view.id}` };
      const call = { viewer, args: origin.args, chosen: chosenIn(typed), deps, bot, t };
      const done = await submitForm(form, call, { typed, shown: origin.stands ?? '' }).catch((error: unknown) =>
        refuse(error, { form, call, view, typed, client, services }),
      );
      await postImports(done.said, viewer, client, t);
      const blocks = passageBlocks(done.said, viewer.agreement.code, t);
      await ack({ response_action: 'update', view: doneModal(done.view.done ?? t.answers.done, blocks, t) });
    });
  }
}

interface Refusal extends Pick<Submission, 'typed'> {
  form: Form;
  call: FormCall;
  view: ViewOutput;
  client: Client;
  services: Services;
}

/** Where somebody else wrote meanwhile, the window learns what stands now: sent once more, what was typed is meant. */
async function refuse(error: unknown, { form, call, view, typed, client, services }: Refusal): Promise<never> {
  if (error instanceof FormConflict) {
    const origin = readOrigin(view.private_metadata);
    const before = { view, typed, shown: origin.stands ?? '', which: 'stands' } as const;
    const shown = formWindow({ form: form.id, view: error.view, origin, before }, call.t);
    // Without it they are told all the same, and close the form to open it again.
    await client.views
      .update({ view_id: view.id, view: shown })
      .catch((failure: unknown) => services.log.warn({ err: failure }, 'a form could not be shown again'));
  }
  throw error;
}

/** The first text of each field: what a field that redraws the form holds. */
export function chosenIn({ texts }: Typed): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, [text = '']]) => [name, text]));
}

/** A preview is long, and has buttons: it goes into their direct messages. */
async function postImports(said: Passage[], viewer: Viewer, client: Client, t: Catalogue): Promise<void> {
  for (const passage of said) {
    if (passage.kind !== 'import') continue;
    const { channel } = await client.conversations.open({ users: viewer.slackUserId });
    await client.chat.postMessage({
      channel: channel?.id ?? viewer.slackUserId,
      ...importMessage(passage.preview, viewer, t),
    });
  }
}
