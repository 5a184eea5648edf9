import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { SuggestionId } from '../../forms/suggestion-id.ts';
import { suggestions } from '../../forms/suggestions.ts';
import { words } from '../../i18n/words.ts';
import { formValues } from '../forms/form-values.ts';
import { forms as formerForms } from '../forms/index.ts';
import { identify } from '../identify.ts';
import { ACTION, CONTENT, SUGGESTION, SUGGESTIONS } from '../ids.ts';
import type { FormRequest } from '../reply.ts';
import type { Services } from '../services.ts';
import { showForm } from '../show-form.ts';
import { LIMITS } from '../views/block-limits.ts';
import { option } from '../views/field-element.ts';
import { doneModal, readOrigin } from '../views/form-modal.ts';
import { whoFills } from '../who-fills.ts';

/** Somebody opened a form by its button, or searched in one of its lists. */
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

  for (const form of formerForms) {
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
      const [name = ''] = options.action_id.slice(SUGGESTIONS.length).split(CONTENT);
      const found = Object.hasOwn(suggestions, name)
        ? await suggestions[name as SuggestionId](viewer, options.value, services, origin.args)
        : [];
      await ack({ options: found.slice(0, LIMITS.options).map(option) });
    },
  );
}
