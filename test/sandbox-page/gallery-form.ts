import type { InputBlock, ModalView } from '@slack/types';
import { option, plain } from './gallery-blocks.ts';

const field = (
  name: string,
  label: string,
  element: InputBlock['element'],
  more: Partial<InputBlock> = {},
): InputBlock => ({
  type: 'input',
  block_id: name,
  label: plain(label),
  element: { ...element, action_id: 'it' },
  ...more,
});

const towns = [option('issoire', 'Issoire'), option('ambert', 'Ambert'), option('thiers', 'Thiers')];

/** A form with one of each input. */
export function galleryForm(title = 'Formulaire'): ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    title: plain(title),
    submit: plain('Enregistrer'),
    close: plain('Annuler'),
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: 'Tout ce qui se *remplit*.' } },
      field('name', 'Nom', { type: 'plain_text_input', max_length: 40 }, { hint: plain('Prénom et nom') }),
      field(
        'note',
        'Remarque',
        { type: 'plain_text_input', multiline: true, initial_value: 'Rien à dire' },
        { optional: true },
      ),
      field('count', 'Nombre', { type: 'number_input', is_decimal_allowed: false, initial_value: '3' }),
      field('town', 'Commune', { type: 'static_select', options: towns, initial_option: option('ambert', 'Ambert') }),
      field('towns', 'Communes', { type: 'multi_static_select', options: towns }, { optional: true }),
      field(
        'found',
        'Fiche',
        { type: 'external_select', min_query_length: 0, placeholder: plain('Chercher une fiche') },
        { optional: true },
      ),
      field('who', 'Personne', { type: 'users_select', initial_user: 'UYANN' }),
      field('day', 'Jour', { type: 'datepicker', initial_date: '2021-05-03' }),
      field('hour', 'Heure', { type: 'timepicker' }, { optional: true }),
      field(
        'answer',
        'Réponse',
        { type: 'radio_buttons', options: [option('yes', 'Oui'), option('no', 'Non')] },
        { optional: true },
      ),
      field('parts', 'Parties', {
        type: 'checkboxes',
        options: [option('v', 'Ville'), option('c', 'Caf')],
        initial_options: [option('c', 'Caf')],
      }),
    ],
  };
}

/** A short form whose town tells the bot at once, which then changes the form around it. */
export function shortForm(extra: string | null): ModalView {
  return {
    type: 'modal',
    callback_id: 'short',
    title: plain('Court'),
    submit: plain('Envoyer'),
    blocks: [
      field('name', 'Nom', { type: 'plain_text_input' }),
      field('town', 'Commune', { type: 'static_select', options: towns }, { dispatch_action: true }),
      ...(extra ? [field('street', `Rue à ${extra}`, { type: 'plain_text_input' }, { optional: true })] : []),
    ],
  };
}

/** A form that proposes something else for each day, party or place entered: in a new block, and in one that stays. */
export function agendaForm(last: string): ModalView {
  const heard = { dispatch_action: true, optional: true };
  return {
    type: 'modal',
    callback_id: 'agenda',
    title: plain('Agenda'),
    submit: plain('Envoyer'),
    blocks: [
      field('day', 'Jour', { type: 'datepicker' }, heard),
      field('parts', 'Parties', { type: 'checkboxes', options: [option('v', 'Ville'), option('c', 'Caf')] }, heard),
      field('where', 'Lieu', { type: 'plain_text_input' }, heard),
      field(`proposed:${last}`, 'Proposé', { type: 'plain_text_input', initial_value: last }, { optional: true }),
      field('opened', 'Ouvert', { type: 'plain_text_input', initial_value: last }, { optional: true }),
      field('note', 'Remarque', { type: 'plain_text_input' }, { optional: true }),
    ],
  };
}
