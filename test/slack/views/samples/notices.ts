import type { Change } from '../../../../src/domain/changes/change.ts';
import type { Notice, NoticeOf } from '../../../../src/domain/outbox/notice.ts';
import { settingKeys } from '../../../../src/domain/settings/settings.ts';
import { decision, decisionAnswer } from './decisions.ts';
import { dueOf, dues, nobody, steward } from './dues.ts';
import { endSample } from './ends.ts';
import { attendance, meeting, overview, points } from './meetings.ts';
import { minutesContent } from './minutes.ts';
import { DAY, ID, LONG, NOON, partyName, REASON, TODAY, ZONE } from './names.ts';
import { poll } from './polls.ts';
import { sheet } from './sheets.ts';
import { NAME, SHORT, type Size } from './size.ts';

const reader = (size: Size) => (size.isBare ? nobody : steward);

const seat = (size: Size) => ({ committee: size.text(SHORT), day: DAY });

/** Of each kind in its turn. */
export function change(size: Size, index: number): Change {
  const party = partyName(size);
  const [key = 'quorum'] = settingKeys.slice(index % settingKeys.length);
  const all: Change[] = [
    { action: 'objective.corrected', code: 'O1.1', label: size.text(1000) },
    { action: 'rotation.overridden', party, reason: size.text(REASON) },
    { action: 'setting.changed', key },
    { action: 'coordinator.appointed', from: DAY },
    { action: 'meeting.held', committee: size.text(SHORT), on: DAY, place: size.optional(200) },
    { action: 'meeting.struck', committee: size.text(SHORT), on: DAY, reason: size.text(REASON) },
    {
      ...{ action: 'meeting.offices', committee: size.text(SHORT), on: DAY, chair: size.maybe(() => party) },
      ...{ secretariat: size.maybe(() => party), reason: size.maybe(() => size.text(REASON)) },
    },
    { action: 'decision.adopted', reference: 'CT-2021-01', committee: size.text(SHORT) },
    { action: 'renewal.recorded', party, decidedOn: DAY },
    { action: 'due.settled', kind: 'minutes', on: DAY },
    { action: 'agreement.renewed', number: 1, endsOn: DAY },
    { action: 'sheet.created', reference: 'FA-01', title: size.text(NAME) },
    { action: 'sheet.followed', reference: 'FA-01', title: size.text(NAME), status: size.oneOf('DONE', 'BLOCKED') },
    { action: 'sheet.late', reference: 'FA-01', title: size.text(NAME), dueOn: DAY },
    { action: 'import.confirmed', created: 1, changed: 12 },
    { action: 'poll.opened', committee: size.text(SHORT) },
    { action: 'poll.givenUp', committee: size.text(SHORT), reason: size.text(REASON) },
    { action: 'meeting.planned', committee: size.text(SHORT), on: DAY },
    { action: 'meeting.moved', committee: size.text(SHORT), from: DAY, on: TODAY, reason: size.text(REASON) },
    { action: 'meeting.cancelled', committee: size.text(SHORT), on: DAY, reason: size.text(REASON) },
    { action: 'minutes.approved', reference: 'CT-2021-S1', committee: size.text(SHORT) },
    { action: 'decision.closed', reference: 'CT-2021-P01', committee: size.text(SHORT) },
  ];
  return all[index % all.length] as Change;
}

/** One that can be counted among the changes. */
function countedChange(size: Size): Change {
  return { action: 'meeting.held', committee: size.key(SHORT), on: DAY, place: size.optional(200) };
}

/** A notice of each kind, its lists as long as there is to show. */
export const noticeSamples: { [C in Notice['code']]: (size: Size) => NoticeOf<C> } = {
  due: (size) => ({
    code: 'due',
    due: dueOf('mandates', size),
    today: TODAY,
    isDuty: false,
    mayPutOff: true,
    reader: reader(size),
  }),
  escalation: (size) => ({
    ...{ code: 'escalation', why: size.oneOf('capped', 'muted'), person: size.key(NAME), due: dueOf('mandates', size) },
    ...{ today: TODAY, reader: reader(size) },
  }),
  lapsed: (size) => ({ code: 'lapsed', due: dueOf('mandates', size), today: TODAY, reader: reader(size) }),
  ended: (size) => ({ code: 'ended', ...endSample(size), reader: reader(size) }),
  became: (size) => ({
    code: 'became',
    charges: chargesOf(size),
    open: size.isBare ? 0 : 3,
  }),
  handover: (size) => ({
    ...{ code: 'handover', rotationId: ID, turn: 2, isAwaited: size.may },
    ...{ office: size.oneOf('CHAIR', 'SECRETARIAT'), committee: size.key(SHORT) },
    ...{ from: partyName(size), to: partyName(size), startsOn: DAY, isIncoming: size.may, reader: reader(size) },
    ...{ duties: size.many(() => dueOf('cadence', size)), today: TODAY },
  }),
  renewed: (size) => ({
    ...{ code: 'renewed', number: 1, formerEnd: TODAY, endsOn: DAY, text: size.key(2000) },
  }),
  expired: (size) => ({
    ...{ code: 'expired', endsOn: DAY, reader: reader(size) },
    renewal: { decided: size.oneOf(0, 2), parties: 3, missing: size.few(() => partyName(size)) },
  }),
  weekly: (size) => ({
    ...{ code: 'weekly', since: TODAY, changes: size.many(() => countedChange(size)), reserved: 0 },
    ...{ upcoming: size.many(() => dueOf('cadence', size)), today: TODAY },
  }),
  away: () => ({ code: 'away', from: NOON, to: NOON, timeZone: ZONE }),
  undelivered: (size) => ({ code: 'undelivered', name: size.key(NAME), reader: reader(size) }),
  chase: (size) => ({
    ...{ code: 'chase', state: size.oneOf('asked', 'answered', 'closed', 'passedOn'), sheet: sheet(size) },
    ...{ meeting: size.maybe(() => seat(size)), askedBy: size.maybe(() => size.text(NAME)), today: TODAY },
    isFinal: false,
  }),
  chaseSilent: (size) => ({
    ...{ code: 'chaseSilent', meeting: seat(size) },
    waiting: size.many(() => ({
      lead: size.key(NAME),
      sheets: size.few(() => ({ reference: 'FA-99', title: size.text(200), since: TODAY, isLost: size.may })),
    })),
    unreached: size.many(() => ({
      ...{ reference: size.reference('FA'), title: size.text(200), lead: size.maybe(() => size.text(NAME)) },
      reason: size.oneOf('noLead', 'mayNotRead', 'noRoute', 'silenced'),
    })),
  }),
  sheetNews: (size) => ({
    ...{ code: 'sheetNews', sheet: sheet(size), meeting: { reference: 'CT-2021-S1', ...seat(size) } },
    ...{ isMissing: size.may, today: TODAY },
  }),
  convocation: (size) => ({
    ...{ code: 'convocation', meeting: size.unseen(() => meeting(size)), own: attendance(size) },
    ...{ attendances: size.many(() => attendance(size)), agenda: points(size), reserved: size.reserved },
    convocation: {
      ...{ sentOn: size.maybe(() => DAY), isUpdated: size.may, quorum: 'half' },
      delay: { days: 15, counting: 'calendar', deadline: DAY, isKept: size.isBare },
    },
    isMoved: size.may,
    former: size.maybe(() => ({ day: DAY, startsAt: NOON, place: size.text(SHORT), link: null })),
    standsFor: size.few(() => ({ name: size.text(NAME), seat: size.text(NAME) })),
  }),
  withdrawal: (size) => ({
    ...{ code: 'withdrawal', meeting: size.unseen(() => meeting(size, { state: size.oneOf('CANCELLED', 'PLANNED') })) },
    ...{ attendances: size.many(() => attendance(size)), formerDay: size.maybe(() => TODAY), isOver: size.may },
  }),
  meetingOff: (size) => ({
    ...{ code: 'meetingOff', meeting: size.unseen(() => meeting(size, { state: 'CANCELLED' })), isOver: size.may },
  }),
  answersState: (size) => ({
    ...{
      code: 'answersState',
      overview: size.unseen(() => overview(size, 'PLANNED')),
      silent: size.many(() => size.text(NAME)),
    },
  }),
  meetingCard: (size) => ({ code: 'meetingCard', overview: overview(size, 'PLANNED'), isFinal: false }),
  decisionCard: (size) => ({
    ...{ code: 'decisionCard', decision: decisionAnswer(size, 'PROPOSED').decision, isReserved: false },
  }),
  decisionAsked: (size) => ({
    ...{
      code: 'decisionAsked',
      decision: decision(size, { state: 'PROPOSED' }),
      voices: size.few(() => partyName(size)),
    },
    isVoid: size.may,
    former: size.maybe(() => ({ choice: size.oneOf('AGREE', 'DISAGREE', 'ABSTAIN'), text: size.text(LONG) })),
  }),
  decisionAdopted: (size) => ({
    ...{ code: 'decisionAdopted', decision: decision(size, { state: 'ADOPTED' }), isOwner: size.may },
  }),
  poll: (size) => ({ code: 'poll', ...poll(size) }),
  pollOver: (size) => ({ code: 'pollOver', poll: size.unseen(() => poll(size)).poll }),
  pointJudged: (size) => ({
    ...{ code: 'pointJudged', title: size.key(300), isAccepted: size.oneOf(true, false) },
    ...{ reason: size.maybe(() => size.text(REASON)), reference: 'CT-2021-S1', committee: size.text(SHORT), day: DAY },
  }),
  minutes: (size) => {
    const content = minutesContent(size);
    return {
      ...{ code: 'minutes', versionId: ID, number: 2, content, today: TODAY },
      former: size.maybe(() => ({ ...content, place: size.text(200) })),
      ...{ voices: size.few(() => partyName(size)), silentOn: size.maybe(() => DAY) },
      decisions: size.many(() => ({ reference: 'CT-2021-S1-P01', text: size.text(REASON) })),
    };
  },
  minutesApproved: (size) => ({
    ...{ code: 'minutesApproved', reference: 'CT-2021-S1', committee: size.key(SHORT), held: DAY, number: 2, on: DAY },
    how: size.oneOf('parties', 'silence'),
    decisions: size.many(() => {
      return { reference: 'CT-2021-S1-01', text: size.text(REASON), isAdopted: size.oneOf(true, false) };
    }),
  }),
  correctionAsked: (size) => ({
    ...{ code: 'correctionAsked', correctionId: ID, reference: 'CT-2021-S1', committee: size.key(SHORT), held: DAY },
    ...{ by: size.text(NAME), text: size.text(1000) },
  }),
};

/** Several dues at once, of every kind, as one person may be told of them in one morning. */
export function manyNotices(size: Size): Notice[] {
  const told = size.isBare ? [dueOf('sheet', size)] : dues(size).slice(0, 15);
  return told.map((due) => ({ code: 'due', due, today: TODAY, isDuty: false, mayPutOff: true, reader: reader(size) }));
}

/** One of each charge that somebody may hold. */
export function chargesOf(size: Size): NoticeOf<'became'>['charges'] {
  const seat = { committee: size.text(SHORT), seat: size.text(NAME), party: partyName(size), from: DAY };
  const member = { kind: 'member' as const, ...seat, axes: size.few(() => size.text(NAME)) };
  if (size.isBare) return [member];
  const sheet = { reference: size.reference('FA'), title: size.text(NAME) };
  return [
    ...[member, { kind: 'standIn' as const, ...seat, holder: size.text(NAME) }],
    ...[
      { kind: 'lead' as const, ...sheet },
      { kind: 'sponsor' as const, ...sheet },
    ],
    { kind: 'referent' as const, ...sheet, party: partyName(size) },
    { kind: 'secretary' as const, party: size.maybe(() => partyName(size)), from: DAY },
    { kind: 'speaker' as const, party: partyName(size), from: DAY, isSubstitute: size.may },
  ];
}
