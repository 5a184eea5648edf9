import { describe, expect, it } from 'vitest';
import { readView } from '../../src/sandbox/blocks/read-view.ts';
import { empty, input, long, many, missing, mrkdwn, plain, section, tooLong } from './sample-blocks.ts';

describe('a view', () => {
  const modal = (more = {}) => ({ type: 'modal', title: plain('Titre'), blocks: [], ...more });
  const field = input({ type: 'plain_text_input' });

  it('takes a form with its button', () => {
    const view = modal({
      submit: plain(long(24)),
      close: plain('Fermer'),
      private_metadata: long(3_000),
      blocks: [field],
    });
    expect(readView(view, 'modal')).toMatchObject({ submit: { text: long(24) } });
  });

  it.each([
    ['no title', { title: undefined }, missing('title', '/view')],
    ['a long title', { title: plain(long(25)) }, tooLong(24, '/view/title/text')],
    ['a long button', { submit: plain(long(25)) }, tooLong(24, '/view/submit/text')],
    ['a long metadata', { private_metadata: long(3_001) }, tooLong(3_000, '/view/private_metadata')],
    ['a long callback_id', { callback_id: long(256) }, tooLong(255, '/view/callback_id')],
    ['a field but no button to send it', { blocks: [field] }, missing('submit', '/view')],
    ['a wrong block', { blocks: [{ type: 'header', text: plain('') }] }, empty('/view/blocks/0/text/text')],
  ])('refuses %s', (_, more, error) => {
    expect(() => readView(modal(more), 'modal')).toThrow(
      expect.objectContaining({ code: 'invalid_arguments', details: [error] }),
    );
  });

  it('of more than 250 KB is too large', () => {
    const blocks = many(90, () => section({ text: mrkdwn(long(2_900)) }));
    expect(() => readView(modal({ blocks }), 'modal')).toThrow(expect.objectContaining({ code: 'view_too_large' }));
  });
});
