import type { KnownBlock } from '@slack/types';

export const plain = (text: string) => ({ type: 'plain_text' as const, text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
export const option = (value: string, text = value) => ({ text: plain(text), value });

/** Blocks that only show something. */
export const shownBlocks: KnownBlock[] = [
  { type: 'header', text: plain('Comité technique du *Val* :tada:') },
  {
    type: 'section',
    text: mrkdwn(
      '*Gras*, _italique_, ~barré~, `code *brut*`, <https://example.org|un lien>, <@UCLAIRE>, <#CTOWN>.\nUn nom tel qu’il fut tapé : &lt;!channel&gt; *x* &amp;amp; 2*3*4\n&gt; une citation\nLe <!date^1620025200^{date_long} à {time}|3 mai 2021>.',
    ),
  },
  { type: 'section', fields: [mrkdwn('*Présidence*\nVille'), mrkdwn('*Secrétariat*\nCaf'), plain('Du *brut*')] },
  { type: 'divider' },
  {
    type: 'rich_text',
    elements: [
      {
        type: 'rich_text_list',
        style: 'bullet',
        elements: [
          {
            type: 'rich_text_section',
            elements: [{ type: 'text', text: 'O1 — petite enfance', style: { bold: true } }],
          },
          { type: 'rich_text_section', elements: [{ type: 'text', text: 'O2 — parentalité' }] },
        ],
      },
    ],
  },
  {
    type: 'table',
    rows: [
      [
        { type: 'raw_text', text: 'Partie' },
        { type: 'raw_text', text: 'Voix' },
      ],
      [
        { type: 'raw_text', text: 'Ville' },
        { type: 'raw_text', text: '4' },
      ],
      [
        { type: 'raw_text', text: 'Caf' },
        { type: 'raw_text', text: '12' },
      ],
    ],
  },
  { type: 'context', elements: [mrkdwn('Relevé par *Claire*'), plain('3 pièces')] },
];

/** One of each element that may stand in a message; each has its type as its action. */
export const usedBlocks: KnownBlock[] = [
  {
    type: 'actions',
    block_id: 'buttons',
    elements: [
      { type: 'button', action_id: 'plain', text: plain('Ouvrir'), value: 'v1' },
      { type: 'button', action_id: 'primary', text: plain('Approuver'), style: 'primary', value: 'v2' },
      {
        type: 'button',
        action_id: 'danger',
        text: plain('Refuser'),
        style: 'danger',
        value: 'v3',
        confirm: {
          title: plain('Refuser ?'),
          text: plain('C’est définitif.'),
          confirm: plain('Refuser'),
          deny: plain('Garder'),
          style: 'danger',
        },
      },
      { type: 'overflow', action_id: 'overflow', options: [option('a', 'Archiver'), option('b', 'Copier')] },
    ],
  },
  {
    type: 'section',
    block_id: 'town',
    text: mrkdwn('*Commune*'),
    accessory: {
      type: 'static_select',
      action_id: 'static_select',
      placeholder: plain('Choisir une commune'),
      options: [option('issoire', 'Issoire'), option('ambert', 'Ambert')],
    },
  },
  {
    type: 'actions',
    block_id: 'pickers',
    elements: [
      { type: 'datepicker', action_id: 'datepicker', initial_date: '2021-05-03' },
      { type: 'timepicker', action_id: 'timepicker', initial_time: '09:30' },
      { type: 'users_select', action_id: 'users_select', placeholder: plain('Une personne') },
    ],
  },
  {
    type: 'section',
    block_id: 'answer',
    text: mrkdwn('*Votre réponse*'),
    accessory: {
      type: 'radio_buttons',
      action_id: 'radio_buttons',
      options: [option('yes', 'Présente'), option('no', 'Absente')],
    },
  },
];
