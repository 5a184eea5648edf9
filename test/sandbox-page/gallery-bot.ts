import type { App, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { mrkdwn, option, plain, shownBlocks, usedBlocks } from './gallery-blocks.ts';
import { agendaForm, galleryForm, shortForm } from './gallery-form.ts';

const words = ['galerie', 'objectifs', 'formulaire', 'court', 'lent', 'gourde'];

/** What the message box proposes for it. */
export const galleryCompletions = (locale: string) =>
  words.map((word) => ({ text: `/essai ${word}`, hint: locale.startsWith('fr') ? `essaie ${word}` : `tries ${word}` }));

/** A bot that shows one of everything, and does what its forms say. */
export function listenForGallery(app: App): void {
  app.command('/essai', async ({ ack, client, command, respond }) => {
    await ack();
    const { trigger_id, text, channel_id: channel } = command;
    if (text === 'formulaire') await client.views.open({ trigger_id, view: galleryForm() });
    else if (text === 'court') await client.views.open({ trigger_id, view: shortForm(null) });
    else if (text === 'agenda') await client.views.open({ trigger_id, view: agendaForm('rien') });
    else if (text === 'galerie') {
      await client.chat.postMessage({ channel, text: 'Ce qui se montre', blocks: shownBlocks });
      await client.chat.postMessage({ channel, text: 'Ce qui sert', blocks: usedBlocks });
    } else if (text === 'gourde') await client.chat.postMessage({ channel: 'CNOWHERE', text: 'Perdu' }).catch(() => {});
    else await respond({ text: `Vous avez dit *${text || 'rien'}*` });
  });
  app.action(/./, async ({ ack, client, body, action }) => {
    await ack();
    if (body.type !== 'block_actions' || !body.view) return;
    const { id: view_id, hash } = body.view;
    const update = (view: ModalView) => client.views.update({ view_id, hash, view });
    if (action.type === 'static_select') await update(shortForm(action.selected_option?.text.text ?? null));
    if (action.type === 'datepicker') await update(agendaForm(`jour ${action.selected_date}`));
    if (action.type === 'checkboxes')
      await update(agendaForm(`parties ${action.selected_options.map(({ value }) => value)}`));
    if (action.type === 'plain_text_input') await update(agendaForm(`lieu ${action.value}`));
  });
  app.options('it', async ({ ack, payload }) => {
    const all = ['Relais petite enfance', 'Fête de la jeunesse', 'Accès aux droits'];
    const found = all.filter((name) => name.toLowerCase().includes(payload.value.toLowerCase()));
    await ack({ options: found.map((name) => option(`f${all.indexOf(name)}`, name)) });
  });
  app.view<ViewSubmitAction>('form', async ({ ack, view }) => {
    const name = view.state.values.name?.it?.value;
    if (name === 'faux') return ack({ response_action: 'errors', errors: { name: 'Ce nom est inconnu.' } });
    if (name === 'dessus') return ack({ response_action: 'push', view: { ...galleryForm('Par-dessus') } });
    await ack();
  });
  app.view<ViewSubmitAction>(/short|agenda/, async ({ ack }) => ack());
  app.shortcut('note', async ({ ack, client, shortcut }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: shortForm(null) });
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `Bonjour <@${event.user}>`, thread_ts: event.thread_ts ?? event.ts });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    await client.views.publish({
      user_id: event.user,
      view: {
        type: 'home',
        blocks: [
          { type: 'header', text: plain('Votre accueil') },
          { type: 'section', text: mrkdwn('Rien ne vous *attend*.') },
          {
            type: 'actions',
            block_id: 'home',
            elements: [{ type: 'button', action_id: 'home', text: plain('Voir'), value: 'h' }],
          },
        ],
      },
    });
  });
}
