import { describe, expect, it } from 'vitest';
import { readMrkdwn } from '../../src/sandbox/page/text/read-mrkdwn.ts';

const inline = (markup: string) => {
  const [part] = readMrkdwn(markup).elements;
  return part?.type === 'rich_text_section' ? part.elements : [];
};
const text = (words: string, style?: object) => ({ type: 'text', text: words, ...(style && { style }) });

describe('Slack’s mrkdwn', () => {
  it('turns its marks into styles, one inside another', () => {
    expect(inline('*gras _et penché_* ~barré~ `a *b*`')).toEqual([
      text('gras ', { bold: true }),
      text('et penché', { bold: true, italic: true }),
      text(' '),
      text('barré', { strike: true }),
      text(' '),
      text('a *b*', { code: true }),
    ]);
  });

  it('leaves marks inside words, and beside blanks, as they are', () => {
    for (const words of ['2*3*4', 'snake_case_name', '* pas gras *', '10:30:45'])
      expect(inline(words)).toEqual([text(words)]);
  });

  it('calls nobody for what a person typed', () => {
    expect(inline('&lt;!channel&gt; &lt;@U1&gt; &amp;lt;')).toEqual([text('<!channel> <@U1> &lt;')]);
  });

  it('reads mentions, dates and links', () => {
    expect(inline('<@U1> <#C1|mairie> <!here> <!date^1620025200^{time}|9 h> <https://a.fr?b=1&amp;c|là>')).toEqual([
      { type: 'user', user_id: 'U1' },
      text(' '),
      { type: 'channel', channel_id: 'C1' },
      text(' '),
      { type: 'broadcast', range: 'here' },
      text(' '),
      { type: 'date', timestamp: 1620025200, format: '{time}', fallback: '9 h' },
      text(' '),
      { type: 'link', url: 'https://a.fr?b=1&c', text: 'là' },
    ]);
  });

  it('makes no link of what is none, and one of a bare address without its full stop', () => {
    expect(inline('<javascript:alert(1)|x>')).toEqual([text('<javascript:alert(1)|x>')]);
    expect(inline('Voir https://a.fr/b.')).toEqual([text('Voir '), { type: 'link', url: 'https://a.fr/b' }, text('.')]);
  });

  it('keeps quotes and blocks of code apart', () => {
    expect(readMrkdwn('un\n&gt; deux\n&gt; trois\n```x &lt; *y*```').elements).toEqual([
      { type: 'rich_text_section', elements: [text('un')] },
      { type: 'rich_text_quote', elements: [text('deux\ntrois')] },
      { type: 'rich_text_preformatted', elements: [text('x < *y*')] },
    ]);
  });
});
