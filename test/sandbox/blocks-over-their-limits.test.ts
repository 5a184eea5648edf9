import { describe, expect, it } from 'vitest';
import type { Surface } from '../../src/sandbox/blocks/neighbour-errors.ts';
import {
  actions,
  button,
  empty,
  errorsOf,
  input,
  long,
  many,
  missing,
  mrkdwn,
  option,
  plain,
  section,
  select,
  table,
  tooLong,
  tooMany,
  unsupported,
} from './sample-blocks.ts';

describe('blocks over their limits', () => {
  it.each<[string, unknown[], string, Surface?]>([
    ['51 blocks', many(51, () => ({ type: 'divider' })), tooMany(50, '/blocks')],
    ['101 blocks in a modal', many(101, () => ({ type: 'divider' })), tooMany(100, '/blocks'), 'modal'],
    ['no type', [{}], `unsupported type or missing field: type [json-pointer:/blocks/0/type]`],
    ['a type that does not exist', [{ type: 'sektion' }], unsupported('sektion', '/blocks/0/type')],
    ['a long section', [section({ text: mrkdwn(long(3_001)) })], tooLong(3_000, '/blocks/0/text/text')],
    ['an empty text', [section({ text: mrkdwn('') })], empty('/blocks/0/text/text')],
    ['a bare string for a text', [section({ text: 'Texte' })], 'must provide an object [json-pointer:/blocks/0/text]'],
    ['an empty section', [{ type: 'section' }], 'must define either `text` or `fields` [json-pointer:/blocks/0]'],
    ['11 fields', [section({ fields: many(11, () => mrkdwn('x')) })], tooMany(10, '/blocks/0/fields')],
    ['a long field', [section({ fields: [mrkdwn(long(2_001))] })], tooLong(2_000, '/blocks/0/fields/0/text')],
    [
      'an unknown property',
      [section({ colour: 'red' })],
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    [
      'a header in mrkdwn',
      [{ type: 'header', text: mrkdwn('x') }],
      'must be a valid enum value [json-pointer:/blocks/0/text/type]',
    ],
    ['a long header', [{ type: 'header', text: plain(long(151)) }], tooLong(150, '/blocks/0/text/text')],
    ['a header without text', [{ type: 'header' }], missing('text', '/blocks/0')],
    ['26 actions', [actions(...many(26, () => button()))], tooMany(25, '/blocks/0/elements')],
    ['a long button', [actions(button({ text: plain(long(76)) }))], tooLong(75, '/blocks/0/elements/0/text/text')],
    ['a long button value', [actions(button({ value: long(2_001) }))], tooLong(2_000, '/blocks/0/elements/0/value')],
    ['a long action_id', [actions(button({ action_id: long(256) }))], tooLong(255, '/blocks/0/elements/0/action_id')],
    ['101 options', [actions(select(many(101, option)))], tooMany(100, '/blocks/0/elements/0/options')],
    ['no options', [actions(select([]))], 'no fewer than 1 items allowed [json-pointer:/blocks/0/elements/0/options]'],
    [
      'a long option',
      [actions(select([{ text: plain(long(76)), value: 'x' }]))],
      tooLong(75, '/blocks/0/elements/0/options/0/text/text'),
    ],
    [
      'a long option value',
      [actions(select([{ text: plain('x'), value: long(151) }]))],
      tooLong(150, '/blocks/0/elements/0/options/0/value'),
    ],
    [
      'an initial option that is not offered',
      [actions(select([option(1)], { initial_option: option(2) }))],
      'initial option is not among the options [json-pointer:/blocks/0/elements/0/initial_option]',
    ],
    [
      'a long placeholder',
      [actions(select([option(1)], { placeholder: plain(long(151)) }))],
      tooLong(150, '/blocks/0/elements/0/placeholder/text'),
    ],
    [
      '6 overflow options',
      [actions({ type: 'overflow', options: many(6, option) })],
      tooMany(5, '/blocks/0/elements/0/options'),
    ],
    [
      '11 checkboxes',
      [actions({ type: 'checkboxes', options: many(11, option) })],
      tooMany(10, '/blocks/0/elements/0/options'),
    ],
    [
      '11 radio buttons',
      [actions({ type: 'radio_buttons', options: many(11, option) })],
      tooMany(10, '/blocks/0/elements/0/options'),
    ],
    [
      'a long confirmation',
      [
        actions(
          button({ confirm: { title: plain('x'), text: plain('x'), confirm: plain(long(31)), deny: plain('x') } }),
        ),
      ],
      tooLong(30, '/blocks/0/elements/0/confirm/confirm/text'),
    ],
    [
      '11 things of context',
      [{ type: 'context', elements: many(11, () => mrkdwn('x')) }],
      tooMany(10, '/blocks/0/elements'),
    ],
    [
      'a button in a context',
      [{ type: 'context', elements: [button()] }],
      'unsupported type or missing field: type [json-pointer:/blocks/0/elements/0/type]',
    ],
    ['a long block_id', [{ type: 'divider', block_id: long(256) }], tooLong(255, '/blocks/0/block_id')],
    [
      'a block_id used twice',
      [section({ block_id: 'a' }), section({ block_id: 'a' })],
      '`block_id` a already exists [json-pointer:/blocks/1/block_id]',
    ],
    [
      'an action_id used twice in a row',
      [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
      '`action_id` a already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    ['21 columns', [table(2, 21)], tooMany(20, '/blocks/0/rows/0')],
    ['101 rows', [table(101, 2)], tooMany(100, '/blocks/0/rows')],
    ['two tables', [table(1, 1), table(1, 1)], 'only_one_table_allowed [json-pointer:/blocks]'],
    ['a table in a modal', [table(1, 1)], unsupported('table', '/blocks/0/type'), 'modal'],
    ['a table in a home', [table(1, 1)], unsupported('table', '/blocks/0/type'), 'home'],
    [
      'an input without label',
      [{ type: 'input', element: { type: 'plain_text_input' } }],
      missing('label', '/blocks/0'),
    ],
    [
      'a button as input',
      [input(button())],
      'unsupported type or missing field: type [json-pointer:/blocks/0/element/type]',
    ],
    ['a block that the bot does not use', [{ type: 'markdown', text: 'x' }], unsupported('markdown', '/blocks/0/type')],
    ['a file input in a message', [input({ type: 'file_input' })], unsupported('file_input', '/blocks')],
  ])('refuse %s', (_, blocks, error, surface) => {
    expect(errorsOf(blocks, surface)).toContain(error);
  });
});
