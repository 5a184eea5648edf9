import type { RotationAnswer } from '../../../../src/domain/committees/describe-rotation.ts';
import type { Roster } from '../../../../src/domain/committees/list-members.ts';
import type { Member } from '../../../../src/domain/committees/load-seats.ts';
import type { ReferentMatrix } from '../../../../src/domain/committees/referent-matrix.ts';
import type { GuestLine } from '../../../../src/domain/guests/list-guests.ts';
import type { CalendarAnswer } from '../../../../src/domain/periods/list-calendar.ts';
import { committee, DAY, ID, party, REASON } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

function member(size: Size, name: string, representatives: Member[]): Member {
  return {
    membershipId: ID,
    personId: ID,
    name,
    jobTitle: size.maybe(() => size.text(NAME)),
    email: size.maybe(() => 'quelquun@example.org'),
    slackUserId: null,
    axes: size.few((index) => ({ id: `${ID}${index}`, label: size.text(NAME) })),
    startsOn: DAY,
    endsOn: size.maybe(() => DAY),
    representatives,
  };
}

/** A committee of as many members, in the seats of three parties. */
export function roster(size: Size): Roster {
  const holders = size.many(() =>
    member(
      size,
      size.key(NAME),
      size.few(() => member(size, size.text(NAME), []), 2),
    ),
  );
  const third = Math.ceil(holders.length / 3);
  const parties = Array.from({ length: 3 }, (_, index) => ({
    ...{ shortName: size.text(SHORT), officialName: size.key(NAME) },
    seats: [0, 1].map((seat) => ({
      ...{ seatRuleId: ID, label: size.text(NAME), college: size.oneOf('ELECTED', 'OFFICER', null) },
      ...{ substitute: size.oneOf('ALLOWED', 'FORBIDDEN', 'NOT_SAID'), seats: null, isPerAxis: true },
      ...{ isAdvisory: size.may, partyId: ID, vacant: size.isBare ? 1 : 12 },
      holders: seat === 0 ? holders.slice(index * third, (index + 1) * third) : [],
    })),
  }));
  const name = { party: size.maybe(() => size.text(SHORT)), axis: size.maybe(() => size.text(NAME)) };
  return { committee: committee(size), ...name, parties, mayEdit: size.may };
}

export function referents(size: Size): ReferentMatrix {
  const parties = size.few(() => size.key(SHORT), 12);
  const rows = size.many(() => ({
    axis: size.key(NAME),
    cells: parties.map(() => size.few(() => size.text(NAME), 2)),
  }));
  return { parties, rows };
}

export function rotations(size: Size): RotationAnswer[] {
  return (['CHAIR', 'SECRETARIAT'] as const).map((kind) => ({
    ...{ id: ID, kind, committee: size.text(SHORT), source: size.text(NAME), isConfirmed: size.isBare },
    ...{ order: size.few(() => size.text(SHORT), 5), current: 1, mayOverride: size.may },
    turns: size.many((number) => ({
      ...{ number, startsOn: DAY, endsOn: '2021-12-31', party: { ...party(size), shortName: size.key(SHORT) } },
      reason: size.maybe(() => size.text(REASON)),
    })),
  }));
}

export function calendarAnswer(size: Size): CalendarAnswer {
  const years = Array.from({ length: 5 }, (_, index) => 2020 + index);
  return {
    year: size.maybe(() => 2021),
    years,
    lines: size.many(() => ({
      ...{ cadence: size.oneOf('QUARTER', 'SEMESTER', 'YEAR'), year: 2021, index: 1, startsOn: DAY, endsOn: DAY },
      ...{ isWaived: false, committee: size.key(SHORT) },
      state: size.oneOf('waived', 'held', 'planned', 'toPlan', 'missed'),
      held: size.few(() => ({ id: ID, on: DAY, place: size.optional(200) })),
    })),
    mayRecord: size.may,
  };
}

export function guest(size: Size): GuestLine {
  return {
    name: size.key(120),
    organisation: size.maybe(() => size.text(120)),
    theme: size.maybe(() => size.text(120)),
    meeting: { reference: 'CT-2021-S1', committee: size.text(SHORT), day: DAY },
    decision: {
      reference: size.reference('CT-2021'),
      ...{ state: size.oneOf('PROPOSED', 'ADOPTED', 'WITHDRAWN', 'NOT_ADOPTED'), agreed: 1, parties: 3 },
    },
    isUnreachable: size.oneOf(true, false),
    hasAcknowledged: size.oneOf(true, false),
  };
}
