import { describe, expect, it } from 'vitest';
import type { Surface } from '../../src/sandbox/blocks/neighbour-errors.ts';
import { checkBlocks } from '../../src/sandbox/blocks/read-blocks.ts';
import {
  actions,
  button,
  errorsOf,
  input,
  long,
  many,
  mrkdwn,
  option,
  plain,
  section,
  select,
  table,
} from './sample-blocks.ts';

describe('blocks at their limits', () => {
  it.each<[string, unknown[], Surface?]>([
    ['50 blocks in a message', many(50, () => ({ type: 'divider' }))],
    ['100 blocks in a home', many(100, () => ({ type: 'divider' })), 'home'],
    ['a section of 3,000 characters', [section({ text: mrkdwn(long(3_000)) })]],
    ['3,000 emoji, each of two UTF-16 units', [section({ text: mrkdwn('🎉'.repeat(3_000)) })]],
    ['10 fields of 2,000', [{ type: 'section', fields: many(10, () => mrkdwn(long(2_000))) }]],
    ['a header of 150', [{ type: 'header', text: plain(long(150)) }]],
    ['25 actions', [actions(...many(25, (index) => button({ action_id: `a${index}` })))]],
    ['a button of 75, with a value of 2,000', [actions(button({ text: plain(long(75)), value: long(2_000) }))]],
    ['100 options', [actions(select(many(100, option)))]],
    ['10 things of context', [{ type: 'context', elements: many(10, () => mrkdwn('x')) }]],
    ['a table of 100 by 20', [table(100, 20)]],
    ['an input in a message', [input({ type: 'plain_text_input' })]],
    ['a file input in a modal', [input({ type: 'file_input' })], 'modal'],
    [
      'rich text',
      [
        {
          type: 'rich_text',
          elements: [
            { type: 'rich_text_section', elements: [{ type: 'text', text: '<!channel> *x*', style: { bold: true } }] },
          ],
        },
      ],
    ],
  ])('take %s', (_, blocks, surface) => {
    expect(errorsOf(blocks, surface)).toEqual([]);
  });

  it('receive the ids that the bot left out', () => {
    const reading = checkBlocks([actions(button())], 'message', '/blocks');
    expect(reading).toMatchObject({
      blocks: [{ block_id: expect.stringMatching(/./), elements: [{ action_id: expect.stringMatching(/./) }] }],
    });
  });
});
