import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/domain/outbox/notice.ts';
import { words } from '../../../src/i18n/words.ts';
import { readMessageBlocks } from '../../../src/sandbox/blocks/read-blocks.ts';
import { channelMessage } from '../../../src/slack/views/channel-message.ts';
import { readText } from '../../support/read-text.ts';

const REASON = '<!channel> élections & congés '.repeat(6);

function letter(changes: number, upcoming: number): Notice {
  return {
    code: 'weekly',
    since: '2021-05-03',
    changes: Array.from({ length: changes }, (_, index) => ({
      action: 'rotation.overridden' as const,
      party: { shortName: `Partie ${index};`, article: 'FEMININE' as const },
      reason: REASON,
    })),
    reserved: 0,
    upcoming: Array.from({ length: upcoming }, (_, index) => ({
      kind: 'meeting' as const,
      isConvened: false,
      ...{ meetingId: '', startsAt: null, timeZone: 'Europe/Paris', link: null },
      reference: `CT-${index}`,
      committee: `Comité ${index};`,
      place: '',
      subject: `meeting:${index}`,
      on: '2021-06-01',
      isReserved: false,
      ask: { by: [], of: [], since: '2021-01-04' },
      reminders: [],
    })),
    today: '2021-05-10',
  };
}

describe.each([
  ['fr', /… et (\d+) autres?/],
  ['en', /… and (\d+) more/],
] as const)('Monday’s letter, in %s', (language, more) => {
  const t = words(language);
  const read = (changes: number, upcoming: number) => {
    const { blocks } = channelMessage([letter(changes, upcoming)], 'ISSOIRE', t);
    expect(() => readMessageBlocks(blocks)).not.toThrow();
    // Of the blocks: the text of the notification is shorter.
    return readText(blocks);
  };

  it('says all of a quiet week', () => {
    const text = read(5, 3);
    expect(text.match(/Partie \d+;/g)).toHaveLength(5);
    expect(text).not.toMatch(more);
  });

  it.each([
    [40, 2],
    [300, 0],
    [2, 400],
    [500, 500],
    [5000, 1],
  ])('of %i changes and %i dates to come says what fits, and how many others stand where', (changes, upcoming) => {
    const text = read(changes, upcoming);
    const shown = text.match(/Partie \d+;/g)?.length ?? 0;
    const [past = '', coming = ''] = text.split(t.notices.weekly.upcoming);
    expect(shown + Number(more.exec(past)?.[1] ?? 0)).toBe(changes);
    const dates = text.match(/Comité \d+;/g)?.length ?? 0;
    expect(dates + Number(more.exec(coming)?.[1] ?? 0)).toBe(upcoming);
    expect(shown + dates).toBeGreaterThan(10);
  });
});
