import type { AttendanceLine } from '../../domain/convocation/attendance-rows.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Offer, offer, offerForm } from './offer.ts';

/** How somebody answered, and what they had answered before the meeting moved. */
type Answered = Pick<AttendanceLine, 'answer' | 'formerAnswer' | 'seat' | 'capacity'>;

/** The ways to answer a convocation, the one given, or to confirm after a move, standing out; only a seat of one's own is represented. Without `own`, for many. */
export function answerOffers(
  { meetingId: meeting, own }: { meetingId: string; own: Answered | null },
  t: Catalogue,
): Offer[] {
  const words = t.meetings.buttons;
  const toConfirm = own?.answer === 'NONE' && own.formerAnswer !== 'NONE' ? own.formerAnswer : null;
  const looks = (answer: Exclude<AttendanceLine['answer'], 'NONE'>, text: string) =>
    toConfirm === answer ? { text: t.meetings.still[answer], isMain: true } : { text, isMain: own?.answer === answer };
  const given = (answer: 'PRESENT' | 'REMOTE' | 'EXCUSED', text: string) =>
    offer('answer-convocation', { meeting, answer }, t, looks(answer, text));
  const seat = own?.seat.slice(0, 200);
  const { text: standIn, ...isGiven } = looks('REPRESENTED', words.represented);
  const answers = [
    given('PRESENT', words.present),
    given('REMOTE', words.remote),
    given('EXCUSED', words.excused),
    ...(!own || own.capacity === 'HOLDER'
      ? [offerForm('stand-in', { meeting, ...(seat ? { seat } : {}) }, standIn, isGiven)]
      : []),
  ];
  return [
    // What they had answered stands first.
    ...answers.toSorted((a, b) => (toConfirm ? Number(b.isMain ?? false) - Number(a.isMain ?? false) : 0)),
    // A letter has both attached.
    offer('make-document', { meeting, format: 'ics' }, t, { text: words.calendarFile }),
    offer('make-document', { meeting, paper: 'convocation', format: 'pdf' }, t, {
      text: t.papers.files.convocation,
    }),
  ];
}

/** The same to change an answer given, without the papers. */
export function changedAnswerOffers(meeting: { meetingId: string; own: Answered }, t: Catalogue): Offer[] {
  return answerOffers(meeting, t).filter(({ act }) => act !== 'make-document');
}
