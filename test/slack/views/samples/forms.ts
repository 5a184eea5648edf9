import type { ConvocationPreview } from '../../../../src/domain/convocation/preview-convocation.ts';
import type { Passage } from '../../../../src/forms/passage.ts';
import { decisionAnswer } from './decisions.ts';
import { meeting } from './meetings.ts';
import { minutesContent } from './minutes.ts';
import { DAY } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

function convocation(size: Size): ConvocationPreview {
  const names = () => size.few(() => size.text(NAME), 30);
  return {
    ...{ meeting: size.unseen(() => meeting(size)), bySlack: names(), byMail: names(), unreachable: names() },
    vacant: size.few(() => ({ seat: size.text(NAME), party: size.text(SHORT) }), 12),
    delay: { days: 5, wanted: 15, deadline: DAY, isKept: size.isBare },
    missing: size.few((index) => ({ code: size.oneOf('review', 'plan'), year: 2021 + index }) as const),
    warnings: size.isBare ? [] : [{ code: 'schoolHoliday', label: size.text(255) }, { code: 'dayOff' }],
    points: 12,
  };
}

/** Each way in which a form says something. */
export const passageSamples: Record<string, (size: Size) => Passage[]> = {
  plain: (size) => [
    { kind: 'lines', lines: size.few(() => size.key(1000)) },
    { kind: 'strong', lines: [size.key(300)] },
    { kind: 'verbatim', lines: ['https://bot.example/c/abc.ics'] },
    { kind: 'bullets', lines: size.few(() => size.key(500), 100) },
    { kind: 'remark', lines: [size.key(500)] },
    { kind: 'next', form: 'circulate-minutes', args: { meeting: 'CT-2021-S1' }, text: size.text(100) },
    { kind: 'shown', answer: 'minutes', about: 'CT-2021-S1' },
  ],
  convocation: (size) => [{ kind: 'convocation', preview: convocation(size) }],
  minutes: (size) => [{ kind: 'minutes', content: minutesContent(size) }],
  decision: (size) => [{ kind: 'decision', answer: decisionAnswer(size, 'PROPOSED') }],
};
