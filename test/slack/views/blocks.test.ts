import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/slack/views/block-limits.ts';
import { fields, header } from '../../../src/slack/views/blocks.ts';
import { paginate } from '../../../src/slack/views/paging.ts';
import { plainText } from '../../../src/slack/views/plain-text.ts';
import { bullets, lines } from '../../../src/slack/views/rich-text.ts';

const HOSTILE = '<!channel> *x* <@U0VICTIM> & <https://evil.example|ici>';

describe('blocks', () => {
  it('carry hostile text as text: nobody is called and no link is made', () => {
    const blocks = [header(HOSTILE), ...lines(HOSTILE), ...bullets(HOSTILE), ...fields([[HOSTILE, HOSTILE]])];
    const text = plainText(blocks);
    expect(text).not.toMatch(/<[!@#h]/);
    expect(JSON.stringify(blocks.filter(({ type }) => type === 'section'))).not.toMatch(/<[!@#h]/);
    const [rich] = lines(HOSTILE);
    expect(rich?.elements[0]).toMatchObject({ elements: [{ type: 'text', text: HOSTILE }] });
  });

  it('lose no character of a long text: it goes on in the next block', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 4000, unit: 'binary' }), { maxLength: 6 }), (texts) => {
        const shown = bullets(...texts).flatMap(({ elements }) =>
          elements.flatMap((list) => (list.type === 'rich_text_list' ? list.elements : [])),
        );
        const said = shown.map(({ elements }) =>
          elements.map((element) => (element.type === 'text' ? element.text : '')).join(''),
        );
        expect(said).toEqual(texts);
      }),
    );
  });

  it('are paged within Slack’s limit, all of them and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 2000 }), { maxLength: 200 }), (texts) => {
        const blocks = texts.flatMap((text) => [header('titre'), ...lines(text)]);
        const pages = paginate(blocks);
        expect(pages.flat()).toEqual(blocks);
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(LIMITS.messageBlocks - 3);
      }),
    );
  });

  it('do not leave a title alone at the foot of a page', () => {
    const blocks = Array.from({ length: 60 }, (_, index) =>
      index === 46 ? header('titre') : lines(`ligne ${index}`)[0],
    );
    const pages = paginate(blocks.filter((block) => block !== undefined));
    expect(pages[0]?.at(-1)?.type).toBe('rich_text');
    expect(pages[1]?.[0]?.type).toBe('header');
  });

  it('say as text what they say as blocks, for screen readers', () => {
    expect(plainText([header('Titre'), ...lines('une', 'deux'), ...bullets('trois')])).toBe(
      'Titre\nune\ndeux\n• trois',
    );
  });
});
