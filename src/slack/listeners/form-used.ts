import type { App, BlockAction, ButtonAction, Context } from '@slack/bolt';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import { words } from '../../i18n/words.ts';
import { formValues } from '../forms/form-values.ts';
import { forms } from '../forms/index.ts';
import { suggestions } from '../forms/suggestions.ts';
import { identify } from '../identify.ts';
import { ACTION, SUGGESTION } from '../ids.ts';
import type { FormRequest } from '../reply.ts';
import type { Services } from '../services.ts';
import { showForm } from '../show-form.ts';
import { doneModal, type FormOrigin, readOrigin } from '../views/form-modal.ts';

/** Somebody opened a form by its button, searched in one of its lists, or sent it. */
export function formUsed(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.openForm, async ({ ack, action, body, client, context }) => {
    await ack();
    const { form, args } = JSON.parse(action.value ?? '{}') as Pick<FormRequest, 'form' | 'args'>;
    const channelId = body.channel?.id;
    const viewer = await identify(
      context,
      { slackUserId: body.user.id, channelId, via: 'button', audience: 'self', agreementCode: args.agreement },
      services,
    );
    const request: FormRequest = { kind: 'form', form, args };
    const t = words(viewer.language);
    await showForm({ client, viewer, triggerId: body.trigger_id, channelId, request, t }, services);
  });

  for (const form of forms) {
    app.view(form.id, async ({ ack, body, view, context, client }) => {
      const origin = readOrigin(view.private_metadata);
      const viewer = await whoFills(context, body.user.id, origin, services);
      const t = words(viewer.language);
      const deps = { db: services.db, now: services.now, requestKey: `view:${view.id}` };
      const blocks = await form.submit(
        { viewer, args: origin.args, deps, bot: services.bot, t, slack: { client, token: context.botToken ?? '' } },
        formValues(view.state.values),
      );
      await ack({ response_action: 'update', view: doneModal(form.words?.(t).done ?? t.answers.done, blocks, t) });
    });
  }

  app.options<'block_suggestion'>(
    { type: 'block_suggestion', action_id: SUGGESTION },
    async ({ ack, options, body, context }) => {
      const origin = readOrigin(body.view?.private_metadata ?? '{}');
      const viewer = await whoFills(context, body.user.id, origin, services);
      const suggest = suggestions[options.action_id as keyof typeof suggestions];
      await ack({ options: suggest ? await suggest(viewer, options.value, services, origin.args) : [] });
    },
  );
}

function whoFills(context: Context, slackUserId: string, origin: FormOrigin, services: Services): Promise<Viewer> {
  const { channelId, agreement: agreementCode } = origin;
  return identify(context, { slackUserId, channelId, via: 'form', audience: 'self', agreementCode }, services);
}
