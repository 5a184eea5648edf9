import { type App, type BlockAction, webApi } from '@slack/bolt';
import { forms } from '../../forms/index.ts';
import { words } from '../../i18n/words.ts';
import { formWindow } from '../form-window.ts';
import { ANY_FIELD } from '../ids.ts';
import { readState } from '../read-state.ts';
import type { Services } from '../services.ts';
import { readOrigin } from '../views/form-modal.ts';
import { whoFills } from '../who-fills.ts';
import { chosenIn } from './form-sent.ts';

/** Somebody changed a field on which others of the form depend: it is opened again, with what they typed. */
export function formRedrawn(app: App, services: Services): void {
  app.action<BlockAction>(ANY_FIELD, async ({ body, context, client }) => {
    const { view } = body;
    const form = forms.find(({ id }) => id === view?.callback_id);
    if (!form || !view) return;
    const origin = readOrigin(view.private_metadata);
    const viewer = await whoFills(context, body.user.id, origin, services);
    const t = words(viewer.language);
    const { db, reads, now, bot } = services;
    const deps = { ...reads.of(db, viewer.agreement), now };
    const typed = readState(view.state.values, { client, token: context.botToken ?? '' });
    const call = { viewer, args: origin.args, chosen: chosenIn(typed), deps, bot, t };
    const before = { view, typed, shown: origin.shown ?? '', which: 'initial' } as const;
    const shown = formWindow({ form: form.id, view: await form.open(call), origin, before }, t);
    await client.views.update({ view_id: view.id, hash: view.hash, view: shown }).catch(ignoreOutdated);
  });
}

/** They went on meanwhile: closed it, sent it, or changed it again. */
function ignoreOutdated(error: unknown): void {
  const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : '';
  if (!['hash_conflict', 'not_found', 'view_not_found'].includes(code)) throw error;
}
