import type { AttendanceLine } from '../../domain/convocation/attendance-rows.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Offer, offer, offerForm } from './offer.ts';

/** The ways to answer a convocation, the one given approval out; only a seat of one's own is represented. Without `own`, for many. */
export function answerOffers(
  { meetingId: meeting, own }: { meetingId: string; own: Pick<AttendanceLine, 'answer' | 'seat' | 'capacity'> | null },
  t: Catalogue,
): Offer[] {
  const words = t.meetings.buttons;
  const isGiven = (answer: string) => ({ isMain: own?.answer === answer });
  const seat = own?.seat.slice(0, 200);
  return [
    offer('answer-convocation', { meeting, answer: 'PRESENT' }, t, { text: words.present, ...isGiven('PRESENT') }),
    offer('answer-convocation', { meeting, answer: 'REMOTE' }, t, { text: words.remote, ...isGiven('REMOTE') }),
    offer('answer-convocation', { meeting, answer: 'EXCUSED' }, t, { text: words.excused, ...isGiven('EXCUSED') }),
    ...(!own || own.capacity === 'HOLDER'
      ? [offerForm('stand-in', { meeting, ...(seat ? { seat } : {}) }, words.represented, isGiven('REPRESENTED'))]
      : []),
    // A letter has both attached.
    offer('make-document', { meeting, format: 'ics' }, t, { text: words.calendarFile }),
    offer('make-document', { meeting, paper: 'convocation', format: 'pdf' }, t, {
      text: t.papers.files.convocation,
    }),
  ];
}

/** The same to change an answer given, without the papers. */
export function changedAnswerOffers(
  meeting: { meetingId: string; own: Pick<AttendanceLine, 'answer' | 'seat' | 'capacity'> },
  t: Catalogue,
): Offer[] {
  return answerOffers(meeting, t).filter(({ act }) => act !== 'make-document');
}
