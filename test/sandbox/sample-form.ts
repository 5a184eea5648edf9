import type { KnownBlock, ModalView } from '@slack/types';

export const plain = (text: string) => ({ type: 'plain_text' as const, text });
const choices = ['Rouge', 'Vert'].map((text) => ({ text: plain(text), value: text.toLowerCase() }));
const textInput = { type: 'plain_text_input' as const, action_id: 'it', max_length: 10 };
const fields: KnownBlock[] = [
  { type: 'input', block_id: 'name', label: plain('Nom'), element: textInput },
  {
    type: 'input',
    block_id: 'day',
    label: plain('Jour'),
    optional: true,
    element: { type: 'datepicker', action_id: 'it' },
  },
  {
    type: 'input',
    block_id: 'colour',
    label: plain('Couleur'),
    dispatch_action: true,
    optional: true,
    element: { type: 'static_select', action_id: 'chosen', options: choices },
  },
  {
    type: 'input',
    block_id: 'town',
    label: plain('Ville'),
    optional: true,
    element: { type: 'external_select', action_id: 'towns', min_query_length: 1 },
  },
];

/** A form with one field of each sort that Slack treats apart. */
export const form = (title: string, more: Partial<ModalView> = {}): ModalView => ({
  type: 'modal',
  callback_id: 'form',
  title: plain(title),
  submit: plain('Envoyer'),
  blocks: fields,
  ...more,
});
