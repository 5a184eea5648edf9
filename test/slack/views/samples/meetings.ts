import type { AgendaAnswer } from '../../../../src/domain/agenda/describe-agenda.ts';
import type { AttendanceLine } from '../../../../src/domain/convocation/attendance-rows.ts';
import type { MeetingOverview } from '../../../../src/domain/convocation/load-meeting-overview.ts';
import type { AgendaLine } from '../../../../src/domain/meetings/load-agenda.ts';
import type { MeetingFacts } from '../../../../src/domain/meetings/meeting-facts.ts';
import type { MeetingAnswer } from '../../../../src/domain/planning/describe-meeting.ts';
import { decision } from './decisions.ts';
import { committee, DAY, ID, LONG, NOON, partyName, REASON, ZONE } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

export function meeting(size: Size, differing: Partial<MeetingFacts> = {}): MeetingFacts {
  return {
    id: ID,
    reference: size.reference('CT-2021'),
    state: size.oneOf('PLANNED', 'HELD', 'CANCELLED'),
    committee: committee(size),
    day: DAY,
    startsAt: size.maybe(() => NOON),
    minutes: 120,
    timeZone: ZONE,
    place: size.optional(200),
    link: size.maybe(() => `https://visio.example/${'réunion-'.repeat(60)}`.slice(0, 500)),
    reason: size.maybe(() => size.text(REASON)),
    chair: size.maybe(() => size.text(SHORT)),
    secretariat: size.maybe(() => size.text(SHORT)),
    officeReason: size.maybe(() => size.text(REASON)),
    uid: ID,
    sequence: 3,
    revisedAt: NOON,
    convenedAt: size.maybe(() => NOON),
    ...differing,
  };
}

export function point(size: Size): AgendaLine {
  return {
    id: size.reference('point'),
    position: 1,
    title: size.text(300),
    origin: size.oneOf('free', 'sheet:FA-01'),
    kind: size.oneOf('INFORMATION', 'DISCUSSION', 'DECISION'),
    minutes: size.maybe(() => 30),
    presenter: size.maybe(() => size.text(300)),
    papers: size.maybe(() => `${size.text(200)} https://agglo.example/note.pdf`),
    isLate: size.oneOf(true, false),
    notes: size.optional(LONG),
    isOpen: size.oneOf(true, false),
  };
}

/** Points by their titles: their ids are not shown. */
export function points(size: Size): AgendaLine[] {
  return size.many(() => ({ ...size.unseen(() => point(size)), title: size.key(300) }));
}

export function attendance(size: Size): AttendanceLine {
  return {
    id: ID,
    personId: ID,
    name: size.text(NAME),
    email: size.maybe(() => 'quelquun@example.org'),
    jobTitle: size.maybe(() => size.text(NAME)),
    slackUserId: size.maybe(() => 'U0READER'),
    party: size.maybe(() => ({ id: ID, shortName: size.text(SHORT) })),
    capacity: size.oneOf('HOLDER', 'REPRESENTATIVE', 'INVITEE', 'GUEST'),
    seat: size.text(NAME),
    answer: size.oneOf('NONE', 'PRESENT', 'REMOTE', 'EXCUSED', 'REPRESENTED'),
    formerAnswer: size.oneOf('NONE', 'PRESENT'),
    representedById: size.maybe(() => ID),
    representedBy: size.maybe(() => size.text(NAME)),
    presence: size.maybe(() => size.oneOf('PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'REPRESENTED')),
    arrivedAt: size.maybe(() => 2),
  };
}

/** Held or to come: who answered, then who was there, of 30 parties at most. */
export function overview(size: Size, state: MeetingFacts['state']): MeetingOverview {
  const isHeld = state === 'HELD';
  const count = { represented: 1, toConfirm: 1, present: 12, remote: 3, excused: 2 };
  const forecasts = size.few(
    (index) => ({
      ...{ ...partyName(size), shortName: size.key(SHORT) },
      ...{ partyId: ID, ...count, silent: 4, isRepresented: index !== 0 },
    }),
    30,
  );
  const presences = forecasts.map(({ shortName }) => {
    const late = size.few(() => ({ name: size.text(NAME), at: 2 }));
    return { party: shortName, ...count, represented: 1, absent: 4, late };
  });
  return {
    meeting: meeting(size, { state }),
    attendances: size.many(() => attendance(size)),
    parties: forecasts,
    presences: isHeld ? presences : null,
    agenda: points(size),
    reserved: size.reserved,
  };
}

export function meetingAnswer(size: Size, state: MeetingFacts['state']): MeetingAnswer {
  return {
    ...overview(size, state),
    convocation: {
      sentOn: size.maybe(() => DAY),
      isUpdated: size.may,
      delay: { days: 15, counting: 'calendar', deadline: DAY, isKept: size.isBare },
      quorum: size.oneOf('half', 'everyParty', 'none'),
    },
    own: size.maybe(() => attendance(size)),
    decisions: size.many(() => decision(size)),
    showsNames: size.isBare,
    maySteer: size.may,
    mayChangeOffices: size.may,
  };
}

export function agendaAnswer(size: Size): AgendaAnswer {
  const agenda = points(size);
  const standing = () => ({
    ...{ status: size.oneOf('IN_PROGRESS', 'BLOCKED'), progress: size.maybe(() => 40) },
    ...{ startsOn: '2021-01-01', dueOn: '2021-03-31', blockers: size.optional(LONG) },
  });
  return {
    meeting: meeting(size),
    agenda,
    reserved: size.reserved,
    proposed: size.many(() => ({
      ...{
        id: ID,
        title: size.key(300),
        by: size.maybe(() => size.text(NAME)),
        papers: size.maybe(() => size.text(300)),
      },
    })),
    missing: size.few((index) => ({ code: size.oneOf('review', 'plan'), year: 2021 + index }) as const),
    sheets: {
      standings: Object.fromEntries(agenda.map(({ id }) => [id, standing()])),
      silent: size.many(() => size.reference('FA')),
    },
    mayWrite: size.may,
    mayJudge: size.may,
  };
}
