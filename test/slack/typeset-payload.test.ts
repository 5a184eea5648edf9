import { describe, expect, it } from 'vitest';
import { typesetPayload } from '../../src/slack/typeset-payload.ts';

const TYPED = "L'école : ouverte ?";
const READ = 'L’école\u00a0: ouverte\u202f?';
const plainText = (text: string) => ({ type: 'plain_text', text });

describe('what goes to Slack', () => {
  it('is typeset wherever people read it', () => {
    const show = (text: string) => ({
      text,
      blocks: [
        { type: 'header', text: plainText(text) },
        { type: 'section', text: { type: 'mrkdwn', text }, fields: [{ type: 'mrkdwn', text }] },
        { type: 'context', elements: [plainText(text)] },
        { type: 'image', image_url: 'https://a.fr/l’an', alt_text: text, title: plainText(text) },
        { type: 'table', rows: [[{ type: 'raw_text', text }]] },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_list',
              elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: 'https://a.fr', text }] }],
            },
          ],
        },
        {
          type: 'actions',
          elements: [
            {
              type: 'button',
              text: plainText(text),
              accessibility_label: text,
              confirm: {
                title: plainText(text),
                text: plainText(text),
                confirm: plainText(text),
                deny: plainText(text),
              },
            },
          ],
        },
      ],
      view: { title: plainText(text), submit: plainText(text), close: plainText(text) },
      options: [{ text: plainText(text), description: plainText(text) }],
      errors: { text, value: text },
      alt_txt: text,
    });
    expect(typesetPayload(show(TYPED))).toEqual(show(READ));
  });

  it('shows an option alike among the options and as the one chosen at first', () => {
    const element = (text: string) => {
      const option = { text: plainText(text), value: TYPED };
      return { type: 'static_select', placeholder: plainText(text), options: [option], initial_option: option };
    };
    expect(typesetPayload(element(TYPED))).toEqual(element(READ));
  });

  it('is left as it was typed or written for programs', () => {
    const kept = {
      channel: 'C1',
      metadata: { event_payload: { text: TYPED } },
      view: {
        private_metadata: JSON.stringify({ text: TYPED }),
        callback_id: TYPED,
        blocks: [
          {
            type: 'input',
            block_id: TYPED,
            element: { type: 'plain_text_input', action_id: TYPED, initial_value: TYPED },
          },
          {
            type: 'input',
            element: { type: 'rich_text_input', initial_value: { elements: [{ type: 'text', text: TYPED }] } },
          },
          { type: 'actions', elements: [{ type: 'button', value: TYPED, url: TYPED }] },
          {
            type: 'rich_text',
            elements: [
              { type: 'text', text: TYPED, style: { code: true } },
              { type: 'rich_text_preformatted', elements: [{ type: 'text', text: TYPED }] },
            ],
          },
        ],
      },
      files: [{ id: 'F1', title: TYPED }],
    };
    expect(typesetPayload(kept)).toEqual(kept);
  });
});
