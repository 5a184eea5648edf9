import type { KnownBlock } from '@slack/types';
import type { AttendanceLine } from '../../domain/convocation/attendance-rows.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, button } from './blocks.ts';
import { documentButton } from './document-buttons.ts';
import { opener } from './opener.ts';

/** The ways to answer a convocation, the one given standing out; a represented seat opens a form. Without `own`, for many. */
export function answerButtons(
  { meetingId, own, agreement }: { meetingId: string; own: AttendanceLine | null; agreement: string },
  t: Catalogue,
): KnownBlock[] {
  const words = t.meetings.buttons;
  const choices = [
    ['PRESENT', words.present],
    ['REMOTE', words.remote],
    ['EXCUSED', words.excused],
  ] as const;
  const given = (answer: string) => (own?.answer === answer ? { style: 'primary' as const } : {});
  const args = { agreement, meeting: meetingId, seat: (own?.seat ?? '').slice(0, 200) };
  return actions([
    ...choices.map(([answer, text]) =>
      button({
        actionId: `answer_meeting:${answer}`,
        text,
        value: JSON.stringify({ meeting: meetingId, answer, agreement }),
        ...given(answer),
      }),
    ),
    ...(!own || own.capacity === 'HOLDER'
      ? [opener({ form: 'stand-in', args, text: words.represented, ...given('REPRESENTED') })]
      : []),
    documentButton({ format: 'ics' }, { meeting: meetingId, agreement, text: words.calendarFile }),
    documentButton(
      { paper: 'convocation', format: 'pdf' },
      { meeting: meetingId, agreement, text: t.papers.files.convocation },
    ),
  ]);
}
