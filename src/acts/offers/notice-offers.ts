import type { Due, DueKind } from '../../domain/dues/due.ts';
import type { DueReader } from '../../domain/dues/due-reader.ts';
import type { Notice } from '../../domain/outbox/notice.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Told } from '../told.ts';
import { chaseOffers } from './chase-offers.ts';
import { correctionOffers } from './correction-offers.ts';
import { decisionVoiceOffers, followUpOffers } from './decision-offers.ts';
import { dueOffers, dutyOffers, renewalOffers, settleOffers } from './due-offers.ts';
import { endOffers } from './end-offers.ts';
import { answerOffers } from './meeting-offers.ts';
import { nothing, type Offer, offer, offerAnswer, offerForm } from './offer.ts';
import { pollOffers } from './poll-offers.ts';

type NoticeOf<C extends Notice['code']> = Extract<Notice, { code: C }>;

type NoticeOffers = {
  [C in Notice['code']]: (notice: NoticeOf<C>, call: { delivery: string; t: Catalogue }) => Offer[];
};

/** As many sheets as have their button; the others have theirs under what one has to do. */
const MOST_SHEETS = 5;

/** What only whoever is asked can give. */
const OWN_WORD: DueKind[] = ['answer', 'approval', 'voice'];

/** Of these, what others may do about it stands beside it all the same. */
const ASKED_AGAIN: DueKind[] = ['voice'];

/** What whoever is told something unasked may do about it. A kind without its acts does not compile. */
const offers: NoticeOffers = {
  due: ({ due, reader, today }, { t }) => dueOffers(due, { reader, today, t }),
  // Who is told that somebody no longer is may settle the matter in their place.
  escalation: ({ due, reader, today }, { t }) =>
    OWN_WORD.includes(due.kind)
      ? nothing('nobody else can give their answer, or their party’s word')
      : dueOffers(due, { reader, today, t }),
  // Who waited for it cannot do it for others; who keeps the records asks again, or closes what nobody answered.
  lapsed: ({ due, reader, today }, { t }) => {
    const isOthers = OWN_WORD.includes(due.kind) && !ASKED_AGAIN.includes(due.kind);
    const mayAnswer =
      due.ask.of.includes(reader.id) || ASKED_AGAIN.includes(due.kind) || (reader.isSteward && !isOthers);
    return (mayAnswer ? dueOffers : settleOffers)(due, { reader, today, t });
  },
  ended: (told, { t }) => endOffers(told, { reader: told.reader, t }),
  became: ({ charges }, { t }) => [
    ...charges
      .flatMap((charge) => (charge.kind === 'lead' ? [charge.reference] : []))
      .slice(0, MOST_SHEETS)
      .map((sheet) => offerForm('follow-sheet', { sheet }, t.ownWork.follow({ reference: sheet }))),
    offerAnswer('me', '', t),
  ],
  handover: ({ isIncoming, isAwaited, duties, reader, today, rotationId: rotation, turn }, { t }) =>
    isIncoming
      ? [
          ...(isAwaited ? [offer('acknowledge-handover', { rotation, turn }, t, { isMain: true })] : []),
          ...dutyOffers(
            duties.filter((due) => isOfOffice(due, reader)),
            { reader, today, t },
          ),
        ]
      : nothing('what is open is the next office’s now'),
  renewed: (_, { t }) => [offerAnswer('agreement', '', t), offerAnswer('dues', '', t)],
  expired: ({ renewal, reader }, { t }) => [
    ...(reader.isSteward ? renewalOffers(renewal.missing.length === 0, t) : []),
    offerAnswer('agreement', '', t),
  ],
  weekly: ({ since }, { t }) => [offerAnswer('changes', since, t), offerAnswer('dues', '', t)],
  away: (_, { t }) => [offerAnswer('status', '', t)],
  undelivered: ({ reader }, { t }) =>
    reader.isCoordinator
      ? [
          offerForm('link-person', {}, t.people.linkPerson),
          offerAnswer('accounts', '', t),
          offerAnswer('status', '', t),
        ]
      : nothing('accounts are for who coordinates'),
  chase: (notice, { delivery, t }) => chaseOffers(delivery, notice, t),
  chaseSilent: (_, { t }) => [offer('chase-again', {}, t, { isMain: true })],
  sheetNews: ({ meeting, sheet, isMissing }, { t }) =>
    isMissing
      ? [
          offerForm('write-point', { meeting: meeting.reference, sheet: sheet.reference }, t.agenda.add, {
            isMain: true,
          }),
          offerAnswer('agenda', meeting.reference, t),
        ]
      : // A point that has gone out stays; the chair passes over it.
        [offerAnswer('agenda', meeting.reference, t)],
  convocation: ({ meeting, own }, { t }) => [
    ...answerOffers({ meetingId: meeting.id, own }, t),
    ...(own.capacity === 'GUEST' ? [offer('acknowledge-secrecy', { meeting: meeting.id }, t)] : []),
  ],
  answersState: ({ overview: { meeting }, silent }, { t }) => [
    ...(silent.length > 0 ? [offer('ask-silent', { meeting: meeting.id }, t, { isMain: true })] : []),
    offerAnswer('meeting', meeting.reference, t),
  ],
  meetingOff: () => nothing('there is nothing left to attend'),
  withdrawal: () => nothing('there is nothing left to attend'),
  meetingCard: ({ overview: { meeting } }, { t }) => answerOffers({ meetingId: meeting.id, own: null }, t),
  decisionCard: ({ decision }, { t }) => (decision.state === 'PROPOSED' ? decisionVoiceOffers(decision, t) : []),
  decisionAsked: ({ decision, voices }, { t }) => [
    // Without a voice, somebody else speaks for the party now.
    ...(voices.length > 0
      ? decisionVoiceOffers(
          decision,
          t,
          voices.map(({ shortName }) => shortName),
        )
      : []),
    offerAnswer('decision', decision.reference, t),
  ],
  decisionAdopted: ({ decision, isOwner }, { t }) => [
    ...(isOwner ? followUpOffers(decision, t) : []),
    offerAnswer('decision', decision.reference, t),
  ],
  poll: ({ poll, own }, { t }) => pollOffers({ poll, own }, t),
  pollOver: () => nothing('no meeting came of it'),
  pointJudged: ({ isAccepted, title, reference }, { t }) =>
    isAccepted
      ? [offerAnswer('agenda', reference, t)]
      : [offerForm('propose-point', { title, meeting: reference }, t.agenda.proposeAgain)],
  minutes: ({ versionId: version, voices, decisions, content }, { t }) => [
    ...(voices.length > 0
      ? [offer('approve-minutes', { version }, t, { text: t.minutes.give({ parties: voices }), isMain: true })]
      : []),
    ...(voices.length > 0 && decisions.length > 0
      ? [offerForm('answer-minutes', { version }, t.minutes.answerEach)]
      : []),
    offerForm('ask-correction', { meeting: content.reference, version }, t.minutes.askCorrection),
    offerAnswer('minutes', content.reference, t),
  ],
  minutesApproved: ({ reference }, { t }) => [offerAnswer('minutes', reference, t)],
  correctionAsked: ({ reference: meeting, correctionId: id, by }, { t }) => [
    ...correctionOffers({ meeting, corrections: [{ id, by }] }, t),
    offerAnswer('minutes', meeting, t),
  ],
};

/** Whether who keeps the records settles it: not what is others' word, nor what a meeting's own chair judges. */
function isOfOffice({ kind }: Due, { isSteward }: DueReader): boolean {
  return isSteward && !OWN_WORD.includes(kind) && kind !== 'point';
}

/** What a person may do about what they were told, then, of a reminder, how not to be told again. */
export function noticeOffers({ delivery, notice }: Told, t: Catalogue): Offer[] {
  // Each kind's function takes that kind's facts; the pair cannot be mixed up, but the union hides it.
  const own = offers[notice.code] as (notice: Notice, call: { delivery: string; t: Catalogue }) => Offer[];
  return own(notice, { delivery: delivery ?? '', t });
}

/** How not to be told of something due again: for a menu beside it, or links below it. */
export function silenceOffers({ delivery, notice }: Told, t: Catalogue): Offer[] {
  if (!delivery) return [];
  const mayPutOff = notice.code !== 'due' || notice.mayPutOff;
  return [...(mayPutOff ? [offer('snooze-reminder', { delivery }, t)] : []), offer('mute-reminder', { delivery }, t)];
}
