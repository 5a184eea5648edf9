import type { KnownBlock } from '@slack/types';
import { paperOffers } from '../../acts/offers/document-offers.ts';
import { answerOffers } from '../../acts/offers/meeting-offers.ts';
import { offer, offerAnswer } from '../../acts/offers/offer.ts';
import type { PartyPresence } from '../../domain/convocation/count-presences.ts';
import type { MeetingOverview } from '../../domain/convocation/load-meeting-overview.ts';
import type { MeetingsAnswer } from '../../domain/meetings/list-meetings.ts';
import type { MeetingFacts } from '../../domain/meetings/meeting-facts.ts';
import type { MeetingAnswer } from '../../domain/planning/describe-meeting.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { answersBy, answerText } from '../../presenters/answers-by.ts';
import { agendaLines, hourOf } from '../../presenters/meeting-presenter.ts';
import { actRows } from './act-button.ts';
import { actions, context, fields, header } from './blocks.ts';
import { decisionList } from './decisions-view.ts';
import { opener } from './opener.ts';
import { othersLine } from './others-line.ts';
import { bold, bullets, code, type Line, lines } from './rich-text.ts';

/** As many meetings as stand above one row of their buttons. */
const TOGETHER = 5;

/** `/ctg reunions`: the polls that are open, the meetings to come, then those that were, each to be opened. */
export function meetingsView(
  { toCome, past, polls, maySteer }: MeetingsAnswer,
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  const all = [...toCome, ...past];
  const text = t.meetings.buttons.plan;
  return [
    header(t.meetings.title),
    ...bullets(...polls.map((poll) => (poll.isOpen ? t.polls.listed(poll) : t.polls.listedOver(poll)))),
    ...actRows(
      polls.map(({ committee }) => offerAnswer('poll', committee, t)),
      agreement,
    ),
    ...(all.length > 0 ? chunked(all).flatMap((some) => meetingRows(some, agreement, t)) : lines(t.meetings.none)),
    ...(maySteer
      ? actions([
          opener({ form: 'plan-meeting', args: { agreement }, text, style: 'primary' }),
          opener({ form: 'open-poll', args: { agreement }, text: t.polls.open }),
        ])
      : []),
  ];
}

function meetingRows(meetings: MeetingFacts[], agreement: string, t: Catalogue): KnownBlock[] {
  const offers = meetings.map(({ reference }) => offerAnswer('meeting', reference, t));
  return [...bullets(...meetings.map((meeting) => meetingLine(meeting, t))), ...actRows(offers, agreement)];
}

function chunked(meetings: MeetingFacts[]): MeetingFacts[][] {
  const rows = Math.ceil(meetings.length / TOGETHER);
  return Array.from({ length: rows }, (_, row) => meetings.slice(row * TOGETHER, (row + 1) * TOGETHER));
}

function meetingLine(meeting: MeetingFacts, t: Catalogue): Line {
  const { reference, committee, day, minutes, place, state, convenedAt } = meeting;
  const convened = convenedAt ? t.meetings.convened : t.meetings.notConvened;
  const said = state === 'PLANNED' ? `${t.meetings.states[state]}, ${convened}` : t.meetings.states[state];
  const when = t.meetings.when({ day, hour: hourOf(meeting), minutes });
  return [
    code(reference),
    ' ',
    bold(`${committee.shortName}, ${when}`),
    ` — ${[place, said].filter(Boolean).join(' — ')}`,
  ];
}

/** `/ctg reunions CT-2021-S1`: the meeting's card, with what its reader may do. */
export function meetingView(
  answer: MeetingAnswer,
  { agreement, today }: { agreement: string; today: CivilDate },
  t: Catalogue,
): KnownBlock[] {
  const { meeting, own, decisions } = answer;
  return [
    ...overviewBlocks(answer, t),
    ...answerNames(answer, t),
    ...decisionList(decisions, today, t),
    ...(own && meeting.state === 'PLANNED'
      ? lines(t.meetings.yourAnswer({ answer: answerText(own, answer.attendances, t) }))
      : []),
    ...(own && meeting.state === 'PLANNED' ? actRows(answerOffers({ meetingId: meeting.id, own }, t), agreement) : []),
    ...steering(answer, agreement, t),
    ...documents(answer, agreement, t),
  ];
}

/** The same for a channel: no names, at most so many parties and points, and buttons for whoever of its members is invited. */
export function meetingCard(
  overview: MeetingOverview,
  agreement: string,
  t: Catalogue,
  most = Number.POSITIVE_INFINITY,
): KnownBlock[] {
  const { id, state } = overview.meeting;
  return [
    ...overviewBlocks(overview, t, most),
    ...(state === 'PLANNED' ? actRows(answerOffers({ meetingId: id, own: null }, t), agreement) : []),
  ];
}

/** Who answered what, for a meeting to come. */
function answerNames({ meeting, attendances, showsNames }: MeetingAnswer, t: Catalogue): KnownBlock[] {
  if (!showsNames || meeting.state !== 'PLANNED') return [];
  const rows = answersBy(attendances, t).map(
    ({ title, names }): Line => [bold(`${title}${t.colon}`), names.join(', ')],
  );
  return rows.length > 0 ? bullets(...rows) : [];
}

function overviewBlocks(overview: MeetingOverview, t: Catalogue, most = Number.POSITIVE_INFINITY): KnownBlock[] {
  const { meeting, parties, presences, agenda, reserved, attendances } = overview;
  const { reference, committee, day, minutes, place, link, chair, secretariat, officeReason, state, reason } = meeting;
  const words = t.meetings;
  const isConvened = attendances.length > 0;
  const absent = parties.filter(({ isRepresented }) => !isRepresented);
  return [
    header(`${reference} · ${committee.name}`),
    ...fields([
      [words.date, words.when({ day, hour: hourOf(meeting), minutes })],
      [words.at, [place, link].filter(Boolean).join(' · ') || '—'],
      [words.chair, chair ?? t.committees.notInText],
      [words.secretariat, secretariat ?? t.committees.notInText],
    ]),
    ...(officeReason ? lines(words.officeReason({ reason: officeReason })) : []),
    ...lines(bold(stateLine(meeting, t)), ...(reason && state !== 'HELD' ? [reason] : [])),
    ...(presences ? [...lines(bold(t.minutes.attendance)), ...presenceBlocks(presences, most, t)] : []),
    ...(isConvened && !presences
      ? [
          ...lines(bold(words.answers)),
          ...bullets(...parties.slice(0, most).map((party) => words.partyLine({ ...party, party: party.shortName }))),
          ...othersLine(parties, most, t),
          ...(absent.length > 0 && state === 'PLANNED' ? lines(words.unrepresented({ parties: absent })) : []),
        ]
      : []),
    ...(agenda.length > 0
      ? [
          ...lines(bold(words.agenda)),
          ...lines(...agendaLines(agenda.slice(0, most), day, t)),
          ...othersLine(agenda, most, t),
        ]
      : []),
    ...(reserved > 0 ? [...lines(bold(words.agenda)), context(t.answers.reserved({ number: reserved }))] : []),
  ];
}

/** Who was there by party, and for which nobody was. */
function presenceBlocks(presences: PartyPresence[], most: number, t: Catalogue): KnownBlock[] {
  const absent = presences.filter(({ present, remote }) => present + remote === 0).map(({ party }) => party);
  return [
    ...bullets(...presences.slice(0, most).map((presence) => t.minutes.presenceLine(presence))),
    ...othersLine(presences, most, t),
    ...(absent.length > 0 ? lines(t.minutes.toConfirm({ parties: absent })) : []),
  ];
}

function stateLine({ state, convenedAt }: MeetingFacts, t: Catalogue): string {
  const said = t.meetings.states[state];
  if (state !== 'PLANNED') return said;
  return `${said}, ${convenedAt ? t.meetings.convened : t.meetings.notConvened}`;
}

/** What there is to file or to print: the convocation once an hour is known, the sheet to sign, everything at once. */
function documents({ meeting, attendances }: MeetingAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { reference } = meeting;
  const [, sheetPdf] = paperOffers('sheet', reference, t);
  const offers = [
    ...(meeting.startsAt ? paperOffers('convocation', reference, t) : []),
    ...(attendances.length > 0 && sheetPdf ? [sheetPdf] : []),
    offer('make-document', { meeting: reference, format: 'zip' }, t, { text: t.papers.files.session }),
  ];
  return actRows(offers, agreement);
}

function steering(answer: MeetingAnswer, agreement: string, t: Catalogue): KnownBlock[] {
  const { meeting, maySteer, mayChangeOffices } = answer;
  const args = { agreement, meeting: meeting.reference };
  const words = t.meetings.buttons;
  if (meeting.state === 'CANCELLED') return [];
  const offices = mayChangeOffices ? [opener({ form: 'change-offices', args, text: words.offices })] : [];
  if (!maySteer) return actions(offices);
  if (meeting.state === 'HELD') {
    return actions([opener({ form: 'write-note', args, text: t.minutes.note }), ...offices]);
  }
  return actions([
    ...(meeting.convenedAt ? [] : [opener({ form: 'convene', args, text: words.convene, style: 'primary' })]),
    opener({ form: 'hold-meeting', args, text: t.minutes.hold }),
    opener({ form: 'move-meeting', args, text: words.move }),
    ...offices,
    opener({ form: 'cancel-meeting', args, text: words.cancel, style: 'danger' }),
  ]);
}
