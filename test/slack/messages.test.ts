import { describe, expect, it } from 'vitest';
import { markupText } from '../../src/slack/messages/markup-text.ts';
import { mentionedUsers, messageText } from '../../src/slack/messages/message-text.ts';
import { placeNames } from '../../src/slack/messages/place-names.ts';

const names = { user: (id: string) => ({ U1: 'Yann Genêt' })[id] ?? id, place: (id: string) => id };
const plain = (markup: string) => markupText(markup, names);

const richText = (...elements: object[]) => ({ blocks: [{ type: 'rich_text', elements }] });
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const text = (said: string, style?: object) => ({ type: 'text', text: said, ...(style ? { style } : {}) });

describe('markup, read as plain text', () => {
  it('has names for mentions, and calls nobody', () => {
    expect(plain('<@U1> et <@U2|hugo> : <!channel> <!here|@here> <!subteam^S1|@agents>')).toBe(
      '@Yann Genêt et @U2 : @channel @here @agents',
    );
    expect(plain('<#C1|general> <!date^1609750800^{date_long}|4 janvier>')).toBe('#general 4 janvier');
  });

  it('keeps links with their address, said once', () => {
    expect(plain('<https://a.example/x_y_z|le plan> <https://b.example> <mailto:a@b.example|a@b.example>')).toBe(
      'le plan (https://a.example/x_y_z) https://b.example a@b.example',
    );
    expect(plain('<https://caf.example|caf.example>')).toBe('https://caf.example');
  });

  it('decodes signs once, after the markup: what was typed is no mention', () => {
    expect(plain('&lt;!channel&gt; Agglo &amp; Ville &amp;lt;')).toBe('<!channel> Agglo & Ville &lt;');
  });

  it('drops marks of emphasis, and only those', () => {
    expect(plain('*Décidé* : _oui_, ~non~ et `code`.')).toBe('Décidé : oui, non et code.');
    expect(plain('3 * 4 * 5, snake_case_name, a*b*c')).toBe('3 * 4 * 5, snake_case_name, a*b*c');
    expect(plain('*gras avec <https://a.example/b*c|lien>*')).toContain('https://a.example/b*c');
  });

  it('takes a hostile line without labour', () => {
    const start = performance.now();
    plain(`${'*a '.repeat(13_000)}${'<'.repeat(2_000)}${' _x'.repeat(10_000)}`);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('a message, read as plain text', () => {
  it('of rich text is exact: what looks like markup there is not', () => {
    const message = richText(
      section(text('Bonjour '), { type: 'user', user_id: 'U1' }, text(' *tel quel* <!channel>\n', { bold: true })),
      {
        type: 'rich_text_list',
        style: 'ordered',
        offset: 2,
        elements: [section(text('trois')), section(text('quatre'))],
      },
      { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [section(text('dessous'))] },
      { type: 'rich_text_quote', elements: [text('cité')] },
      { type: 'rich_text_preformatted', elements: [text('brut')] },
      section(
        { type: 'link', url: 'https://a.example', text: 'ici' },
        text(' '),
        { type: 'broadcast', range: 'channel' },
        text(' '),
        { type: 'emoji', name: '+1', unicode: '1f44d' },
        { type: 'emoji', name: 'ctg' },
        { type: 'channel', channel_id: 'C1' },
      ),
    );
    expect(messageText({ ...message, text: 'autre chose' }, names)).toBe(
      [
        'Bonjour @Yann Genêt *tel quel* <!channel>',
        '3. trois',
        '4. quatre',
        '  • dessous',
        'cité',
        'brut',
        'ici (https://a.example) @channel 👍:ctg:#C1',
      ].join('\n'),
    );
  });

  it('of an app is what its blocks show, not the text that stands in for them', () => {
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: '*Titre*' } },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '*Fait* par <@U1>' },
        fields: [{ type: 'mrkdwn', text: '_oui_' }],
      },
      { type: 'divider' },
      { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Non lu' } }] },
      {
        type: 'context',
        elements: [
          { type: 'plain_text', text: 'petit' },
          { type: 'image', alt_text: 'logo' },
        ],
      },
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: 'a' },
            { type: 'raw_number', value: 1, text: '1' },
          ],
        ],
      },
      { type: 'image', alt_text: 'un plan', image_url: 'https://a.example/p.png' },
    ];
    expect(messageText({ text: 'résumé', blocks }, names)).toBe(
      '*Titre*\nFait par @Yann Genêt\noui\npetit\na | 1\nun plan',
    );
  });

  it('of blocks that say nothing is its text; without text, what is attached to it', () => {
    const buttons = [{ type: 'actions', elements: [] }];
    expect(messageText({ text: 'a &amp; b', blocks: buttons }, names)).toBe('a & b');
    const attachments = [{ title: 'Relayé', text: '<@U1> a dit', fallback: 'non' }, { fallback: 'sans rien d’autre' }];
    expect(messageText({ text: '', attachments }, names)).toBe('Relayé\n@Yann Genêt a dit\nsans rien d’autre');
  });

  it('of files only, of nothing, or of a shape we do not know, is empty and no fault', () => {
    for (const message of [
      {},
      { text: '' },
      { text: null, blocks: null, attachments: 'x' },
      { blocks: [null, 3, { type: 'rich_text' }, { type: 'rich_text', elements: [{}] }, { type: 'section' }] },
      {
        blocks: [
          { type: 'table', rows: 'x' },
          { type: 'unheard_of', text: 'x' },
        ],
      },
      { files: [{ name: 'plan.pdf' }] },
    ]) {
      expect(messageText(message, names)).toBe('');
    }
  });

  it('names each person it mentions once', () => {
    expect(mentionedUsers({ text: '<@U1> <@U2|x> <@U1>' })).toEqual(['U1', 'U2']);
    expect(mentionedUsers(richText(section({ type: 'user', user_id: 'U3' })))).toEqual(['U3']);
  });
});

describe('the name of a channel or a group', () => {
  it('comes from the markup beside it, or from where one is; else its id stays', () => {
    const place = placeNames('<#C1|general> <#C2|> <!subteam^S1|@agents>', { id: 'C3', name: 'ici' });
    expect(['C1', 'C2', 'C3', 'S1'].map(place)).toEqual(['general', 'C2', 'ici', 'agents']);
  });
});
