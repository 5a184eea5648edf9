import { describe, expect, it } from 'vitest';
import type { HolidaysAnswer } from '../../../src/domain/agreement/list-holidays.ts';
import { words } from '../../../src/i18n/words.ts';
import { readMessageBlocks } from '../../../src/sandbox/blocks/read-blocks.ts';
import { readView } from '../../../src/sandbox/blocks/read-view.ts';
import { answerModal } from '../../../src/slack/views/answer-modal.ts';
import { calendarPreview } from '../../../src/slack/views/calendar-preview.ts';
import { daysView } from '../../../src/slack/views/days-view.ts';
import { messageOf } from '../../../src/slack/views/message.ts';
import { readText } from '../../support/read-text.ts';

const LONG = '<!channel> *É* & '.repeat(12).slice(0, 200);
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index));
const span = () => ({ label: LONG, startsOn: '2021-10-23', endsOn: '2021-11-07' });

const answer: HolidaysAnswer = {
  from: '2021-01-01',
  to: '2021-12-31',
  publicHolidays: many(60, () => ({ ...span(), source: `${LONG}.ics` })),
  schoolHolidays: many(60, span),
  schoolSources: many(20, (index) => `${index} ${LONG}.ics`),
  knowsSchool: true,
  mayEdit: true,
  mayRemove: true,
};

describe.each(['fr', 'en'] as const)('holidays with the longest input, in %s', (language) => {
  const t = words(language);

  it('every page is one that Slack takes, as a message and as a window', () => {
    const blocks = daysView(answer, 'ISSOIRE', t);
    for (let page = 0; page < 6; page += 1) {
      const rerun = { line: 'jours', page, isPublic: false };
      const message = messageOf(blocks, { rerun, mayShare: true }, t);
      expect(() => readMessageBlocks(message.blocks)).not.toThrow();
      expect(message.text.length).toBeLessThanOrEqual(4000);
      expect(message.text).not.toContain('<!channel>');
      expect(() => readView(answerModal(blocks, rerun, t), 'modal')).not.toThrow();
    }
  });

  it('a preview is one message that Slack takes, and says how much it leaves out', () => {
    const setAside = many(500, () => ({ label: LONG, reason: 'backwards' as const }));
    const file = { name: `${LONG}.ics`, zones: ['A', 'B', 'C'], spans: many(2000, span), setAside };
    const message = calendarPreview(file, { fileId: 'F0123456789', agreement: 'ISSOIRE' }, t);
    expect(() => readMessageBlocks(message.blocks)).not.toThrow();
    expect(message.text.length).toBeLessThanOrEqual(4000);
    expect(message.text).not.toContain('<!channel>');
    expect(readText(message.blocks)).toContain(t.days.more({ number: 492 }));
  });

  it('each computed holiday and each reason has its words', () => {
    expect(Object.values({ ...t.days.names, ...t.days.reasons }).filter((text) => text.trim() === '')).toEqual([]);
  });
});
