import type { App } from '@slack/bolt';
import type { SuggestionId } from '../../forms/suggestion-id.ts';
import { suggestions } from '../../forms/suggestions.ts';
import { CONTENT, SUGGESTION, SUGGESTIONS } from '../ids.ts';
import type { Services } from '../services.ts';
import { LIMITS } from '../views/block-limits.ts';
import { option } from '../views/field-element.ts';
import { readOrigin } from '../views/form-modal.ts';
import { whoFills } from '../who-fills.ts';

/** Somebody searched in one of a form's lists. */
export function listSearched(app: App, services: Services): void {
  app.options<'block_suggestion'>(
    { type: 'block_suggestion', action_id: SUGGESTION },
    async ({ ack, options, body, context }) => {
      const origin = readOrigin(body.view?.private_metadata ?? '{}');
      const viewer = await whoFills(context, body.user.id, origin, services);
      const deps = { ...services.reads.of(services.db, viewer.agreement), now: services.now };
      const [name = ''] = options.action_id.slice(SUGGESTIONS.length).split(CONTENT);
      const found = Object.hasOwn(suggestions, name)
        ? await suggestions[name as SuggestionId](viewer, options.value, deps, origin.args)
        : [];
      await ack({ options: found.slice(0, LIMITS.options).map(option) });
    },
  );
}
