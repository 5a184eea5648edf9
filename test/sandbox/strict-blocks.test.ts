import { describe, expect, it } from 'vitest';
import type { Surface } from '../../src/sandbox/blocks/neighbour-errors.ts';
import { checkBlocks } from '../../src/sandbox/blocks/read-blocks.ts';
import { readView } from '../../src/sandbox/blocks/read-view.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const long = (length: number) => 'é'.repeat(length);
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const option = (index: number) => ({ text: plain(`Choix ${index}`), value: `${index}` });
const button = (more = {}) => ({ type: 'button', text: plain('Bouton'), ...more });
const section = (more = {}) => ({ type: 'section', text: mrkdwn('Texte'), ...more });
const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
const input = (element: unknown, more = {}) => ({ type: 'input', label: plain('Champ'), element, ...more });
const select = (options: unknown, more = {}) => ({ type: 'static_select', options, ...more });
const table = (rows: number, columns: number) => ({
  type: 'table',
  rows: many(rows, () => many(columns, () => ({ type: 'raw_text', text: 'x' }))),
});

const errorsOf = (blocks: unknown, surface: Surface = 'message') => {
  const reading = checkBlocks(blocks, surface, '/blocks');
  return reading.ok ? [] : reading.errors;
};

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
    ['12,000 characters of markdown', [{ type: 'markdown', text: long(12_000) }]],
    ['a file input in a modal', [input({ type: 'file_input' })], 'modal'],
    ['a picture with its text', [{ type: 'image', image_url: 'https://example.org/a.png', alt_text: 'Carte' }]],
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

const tooLong = (max: number, pointer: string) => `must be less than ${max + 1} characters [json-pointer:${pointer}]`;
const tooMany = (max: number, pointer: string) => `no more than ${max} items allowed [json-pointer:${pointer}]`;
const empty = (pointer: string) => `must be more than 0 characters [json-pointer:${pointer}]`;
const missing = (field: string, pointer: string) => `missing required field: ${field} [json-pointer:${pointer}]`;
const unsupported = (type: string, pointer: string) => `unsupported type: ${type} [json-pointer:${pointer}]`;

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
    [
      'a long url',
      [actions(button({ url: `https://e.org/${long(3_000)}` }))],
      tooLong(3_000, '/blocks/0/elements/0/url'),
    ],
    [
      'a url without scheme',
      [actions(button({ url: 'e.org' }))],
      'invalid url [json-pointer:/blocks/0/elements/0/url]',
    ],
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
    [
      'a picture without words',
      [{ type: 'image', image_url: 'https://e.org/a.png' }],
      missing('alt_text', '/blocks/0'),
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
    ['markdown in a modal', [{ type: 'markdown', text: 'x' }], unsupported('markdown', '/blocks/0/type'), 'modal'],
    [
      'too much markdown in all',
      many(2, () => ({ type: 'markdown', text: long(6_001) })),
      'markdown must be less than 12001 characters in all [json-pointer:/blocks]',
    ],
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
    ['a file input in a message', [input({ type: 'file_input' })], unsupported('file_input', '/blocks')],
  ])('refuse %s', (_, blocks, error, surface) => {
    expect(errorsOf(blocks, surface)).toContain(error);
  });
});

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
