import type { Ask, Due, DueKind, DueOf } from '../../domain/dues/due.ts';
import type { DueReader } from '../../domain/dues/due-reader.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dueText } from '../../presenters/due-presenter.ts';
import { correctionOffers } from './correction-offers.ts';
import { followUpOffers, refusalOffers, silentVoiceOffers, voiceOffers } from './decision-offers.ts';
import { answerOffers } from './meeting-offers.ts';
import { nothing, type Offer, offer, offerAnswer, offerForm } from './offer.ts';
import { taskOffers } from './task-offers.ts';

interface OfferCall {
  reader: DueReader;
  today: CivilDate;
  t: Catalogue;
}

type DueOffers = { [K in DueKind]: (due: DueOf<K>, call: OfferCall) => Offer[] };

/** As many buttons of one kind as stand beside one matter; the others are named in its text. */
const MOST = 5;

/** What whoever is told of something due may do about it, the likeliest first. A kind without its acts does not compile. */
const offers: DueOffers = {
  // Nothing planned now falls in a period that is over.
  cadence: ({ committeeCode: committee, state, on }, { reader, t }) =>
    ofStewards(
      reader,
      state === 'missed'
        ? [offerForm('record-meeting', { committee, on }, t.offers.recordHeld, { isMain: true })]
        : [
            offerForm('plan-meeting', { committee }, t.offers.plan, { isMain: true }),
            offerForm('open-poll', { committee }, t.polls.open),
            offerForm('record-meeting', { committee }, t.offers.recordHeld),
          ],
    ),
  term: (due, { reader, t }) => {
    if (!reader.isSteward) return nothing('the secretariat records what a party has decided');
    const isDecided = due.renewalMode !== 'EXPRESS' || due.missing.length === 0;
    return renewalOffers(isDecided, t);
  },
  mandates: ({ mandates, ask }, { reader, t }) =>
    ofSeaters(ask, reader, [
      ...mandates.slice(0, MOST).map(({ seatRuleId, partyId, seat, party }) => {
        const text = t.offers.name({ seat, party });
        return offerForm('add-member', { seat: `${seatRuleId}|${partyId}` }, text);
      }),
      offerForm('add-member', {}, t.committees.addMember),
    ]),
  seat: ({ seatRuleId, party, ask }, { reader, t }) =>
    ofSeaters(ask, reader, [
      offerForm('add-member', { seat: `${seatRuleId}|${party.id}` }, t.committees.addMember, { isMain: true }),
    ]),
  document: ({ code }, { reader, t }) =>
    ofStewards(reader, [offerForm('file-document', { document: code }, t.offers.fileDocument, { isMain: true })]),
  turn: ({ rotationId: rotation }, { reader, t }) =>
    reader.isCoordinator
      ? [offerForm('override-turn', { rotation }, t.committees.override)]
      : nothing('the office passes by itself'),
  handover: ({ rotationId: rotation, turn, ask }, { reader, t }) =>
    ofAsked(ask, reader, [offer('acknowledge-handover', { rotation, turn }, t, { isMain: true })]),
  transfer: () => nothing('the text says who takes over; the sheets that pass have a due of their own'),
  newLead: ({ sheets }, { t }) => newLeadOffers(sheets.slice(0, MOST), t),
  meeting: ({ reference: meeting, meetingId, isConvened, reminders }, { reader, t }) => {
    const isAwaited = reminders.some(({ to }) => to.includes(reader.id));
    if (isAwaited) return answerOffers({ meetingId, own: null }, t);
    if (!reader.isSteward) return nothing('those invited have a convocation of their own');
    const move = offerForm('move-meeting', { meeting }, t.meetings.buttons.move);
    return isConvened
      ? [move]
      : [offerForm('convene', { meeting }, t.meetings.buttons.convene, { isMain: true }), move];
  },
  convene: ({ reference: meeting, ask }, { reader, t }) =>
    ofAsked(ask, reader, [
      offerForm('convene', { meeting }, t.meetings.buttons.convene, { isMain: true }),
      offerForm('move-meeting', { meeting }, t.meetings.buttons.move),
      offerForm('cancel-meeting', { meeting }, t.meetings.buttons.cancel, { isDestructive: true }),
    ]),
  record: ({ reference: meeting, ask }, { reader, t }) =>
    ofAsked(ask, reader, [
      offerForm('hold-meeting', { meeting }, t.offers.tookPlace, { isMain: true }),
      offerForm('cancel-meeting', { meeting }, t.offers.tookNoPlace, { isDestructive: true }),
      offerForm('move-meeting', { meeting }, t.meetings.buttons.move),
    ]),
  answer: ({ meetingId }, { t }) => answerOffers({ meetingId, own: null }, t),
  poll: ({ pollId: poll, awaited, on }, { reader, today, t }) => [
    ...(awaited.includes(reader.id) && today <= on
      ? [offerForm('fill-poll', { poll }, t.polls.mail, { isMain: !reader.isSteward })]
      : []),
    ...(reader.isSteward
      ? [
          offerForm('close-poll', { poll }, t.polls.choose, { isMain: today > on }),
          offerForm('give-up-poll', { poll }, t.polls.giveUp, { isDestructive: true }),
        ]
      : []),
  ],
  point: ({ points, ask }, { reader, t }) => {
    const mayJudge = reader.isCoordinator || [...ask.of, ...(ask.secretariat ?? [])].includes(reader.id);
    if (!mayJudge) return nothing('who proposed it waits for the word of the chair');
    return points.slice(0, MOST).flatMap(({ id: item, title }) => {
      const number = points.length > 1 ? { spoken: title } : {};
      const named = (text: string) => (points.length > 1 ? t.offers.ofPoint({ act: text, title }) : text);
      return [
        offer('accept-point', { item }, t, { text: named(t.agenda.accept), isMain: points.length === 1, ...number }),
        offerForm('refuse-point', { item }, named(t.agenda.refuse), number),
      ];
    });
  },
  minutes: ({ reference: meeting }, { t }) => [
    offerForm('circulate-minutes', { meeting }, t.minutes.circulate, { isMain: true }),
    offerForm('write-note', { meeting }, t.minutes.note),
  ],
  correction: ({ reference: meeting, correctionId: id, by }, { t }) =>
    correctionOffers({ meeting, corrections: [{ id, by }] }, t),
  approval: ({ versionId: version, reference: meeting, decisions }, { t }) => [
    offer('approve-minutes', { version }, t, { isMain: true }),
    ...(decisions > 0 ? [offerForm('answer-minutes', { version }, t.minutes.answerEach)] : []),
    offerForm('ask-correction', { meeting, version }, t.minutes.askCorrection),
  ],
  voice: ({ versionId, reference, party, ask, on }, { reader, today, t }) => [
    ...(ask.of.includes(reader.id)
      ? voiceOffers({ versionId, reference, parties: [{ ...party, isGiven: false }] }, t)
      : []),
    // Nobody else can give a party's word: who keeps the register asks again, or closes what stays without an answer.
    ...(reader.isRecorder && on < today ? silentVoiceOffers({ versionId, reference, party }, t) : []),
  ],
  refusal: ({ reference, isFixed, agenda }, { reader, t }) => [
    ...(reader.isRecorder ? refusalOffers({ reference, isFixed, isOnAgenda: agenda !== null }, t) : []),
    offerAnswer('decision', reference, t),
  ],
  decision: ({ reference }, { t }) => followUpOffers({ reference, followUp: 'OPEN' }, t),
  task: ({ taskId: id }, { t }) => taskOffers({ id, isOpen: true }, t),
  sheet: ({ reference: sheet }, { t }) => [offerForm('follow-sheet', { sheet }, t.sheets.follow, { isMain: true })],
  milestone: ({ reference: sheet }, { t }) => [
    offerForm('mark-milestones', { sheet }, t.sheets.steps, { isMain: true }),
    offerForm('follow-sheet', { sheet }, t.sheets.follow),
  ],
};

/** What brings a renewal on: its new term once each party has decided, else the act of one more. */
export function renewalOffers(isDecided: boolean, t: Catalogue): Offer[] {
  return isDecided
    ? [offerForm('renew', {}, t.offers.renew, { isMain: true })]
    : [offerForm('record-renewal', {}, t.offers.recordRenewal, { isMain: true })];
}

/** Who keeps the records is told early of what will be theirs: what only they may do is offered once it is. */
function ofStewards({ isSteward }: DueReader, offered: Offer[]): Offer[] {
  return isSteward ? offered : nothing('their turn has not come, or is over');
}

/** Each party says who sits for it; so does who keeps the records. */
function ofSeaters({ of }: Ask, { id, isSteward }: DueReader, offered: Offer[]): Offer[] {
  return isSteward || of.includes(id) ? offered : nothing('the party whose seat it is names who sits there');
}

/** Who keeps a meeting need not keep the other records: what is asked of them is theirs to do. */
function ofAsked({ of }: Ask, { id, isCoordinator }: DueReader, offered: Offer[]): Offer[] {
  return isCoordinator || of.includes(id) ? offered : nothing('those who keep the meeting do it');
}

/** What a person may do about something due. */
export function dueOffers(due: Due, call: OfferCall): Offer[] {
  // Each kind's function takes that kind's facts; the pair cannot be mixed up, but the union hides it.
  const own = offers[due.kind] as (due: Due, call: OfferCall) => Offer[];
  return [...own(due, call), ...settleOffers(due, call)];
}

/** To close what is late, with a reason, where nothing else settles it. */
export function settleOffers({ subject, on, isClosable }: Due, { reader, today, t }: OfferCall): Offer[] {
  const maySettle = isClosable && reader.isSteward && on < today;
  return maySettle ? [offerForm('settle-due', { subject, on }, t.offers.settle)] : [];
}

/** What an office finds open, all at once: for each, what most people do about it. The others have reminders of their own. */
export function dutyOffers(duties: Due[], call: OfferCall): Offer[] {
  const offered = duties.flatMap((due) => {
    const [first] = dueOffers(due, call);
    if (!first) return [];
    const title = dueText(due, call.today, call.t).headline;
    const { isMain: _, ...looks } = first;
    return [{ ...looks, text: call.t.offers.ofPoint({ act: first.text, title }) }];
  });
  return offered.slice(0, MOST);
}

/** A new lead for each sheet. */
export function newLeadOffers(sheets: { reference: string }[], t: Catalogue): Offer[] {
  return sheets.map(({ reference }) =>
    offerForm('edit-sheet', { sheet: reference }, t.competences.newLead.name({ reference })),
  );
}
