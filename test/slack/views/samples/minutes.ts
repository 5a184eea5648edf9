import type { MinutesAnswer } from '../../../../src/domain/minutes/describe-minutes.ts';
import type { MinutesContent } from '../../../../src/domain/minutes/minutes-content.ts';
import { DAY, ID, LONG, NOON, partyName, REASON } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

function person(size: Size): MinutesContent['people'][number] {
  return {
    name: size.key(NAME),
    jobTitle: size.maybe(() => size.text(NAME)),
    party: size.maybe(() => size.text(SHORT)),
    capacity: size.oneOf('HOLDER', 'REPRESENTATIVE', 'INVITEE', 'GUEST'),
    presence: size.oneOf('PRESENT', 'REMOTE', 'EXCUSED', 'ABSENT', 'REPRESENTED'),
    representedBy: size.maybe(() => size.text(NAME)),
    ...(size.isBare ? {} : { arrivedAt: 2 }),
  };
}

function point(size: Size): MinutesContent['points'][number] {
  return {
    title: size.key(300),
    origin: 'free',
    kind: size.oneOf('INFORMATION', 'DISCUSSION', 'DECISION'),
    presenter: size.maybe(() => size.text(300)),
    papers: size.maybe(() => size.text(300)),
    notes: size.optional(LONG),
    isOpen: size.oneOf(true, false),
    tasks: size.few(() => ({
      ...{ text: size.text(REASON), isDecision: size.oneOf(true, false), owner: size.maybe(() => size.text(NAME)) },
      ...{ dueOn: size.maybe(() => DAY), reference: 'CT-2021-S1-P01' },
      ...(size.isBare ? {} : size.oneOf({ withdrawn: size.text(REASON) }, { without: ['Caf'] }, {})),
    })),
  };
}

export function minutesContent(size: Size): MinutesContent {
  return {
    reference: 'CT-2021-S1',
    committee: size.text(SHORT),
    day: DAY,
    hour: size.maybe(() => '14:00'),
    place: size.optional(200),
    link: size.maybe(() => `https://visio.example/${'réunion-'.repeat(60)}`.slice(0, 500)),
    chair: size.maybe(() => size.text(SHORT)),
    secretariat: size.maybe(() => size.text(SHORT)),
    ...(size.isBare ? {} : { officeReason: size.text(REASON) }),
    people: size.many(() => person(size)),
    absentParties: size.few(() => size.text(SHORT)),
    lateParties: size.few(() => ({ party: size.text(SHORT), from: 2 })),
    ...(size.isBare ? {} : { quorum: { rule: 'half' as const, present: 4, needed: 5, of: 10, from: null } }),
    points: size.many(() => point(size)),
  };
}

export function minutesAnswer(size: Size): MinutesAnswer {
  const voices = () => size.few(() => partyName(size));
  const content = minutesContent(size);
  const written = { id: ID, number: 2, hash: 'f0'.repeat(32) };
  return {
    reference: 'CT-2021-S1',
    meetingState: 'HELD',
    content,
    former: size.maybe(() => ({ ...content, place: size.text(200) })),
    version: size.maybe(() => written),
    status: size.isBare
      ? { state: 'draft' }
      : size.oneOf(
          { state: 'circulated', approvedBy: voices(), awaited: voices(), silentOn: DAY },
          { state: 'approved', on: DAY, how: 'silence' },
        ),
    isChanged: size.may,
    visibility: size.oneOf('PARTIES', 'COMMITTEE', 'PUBLIC'),
    corrections: size.many(() => ({
      ...{ id: ID, by: size.text(NAME), text: size.key(1000), state: size.oneOf('PROPOSED', 'ACCEPTED', 'REFUSED') },
      answer: size.maybe(() => size.text(REASON)),
    })),
    tasks: size.many(() => ({
      ...{ id: ID, text: size.key(REASON), owner: size.maybe(() => ({ id: ID, name: size.text(NAME) })) },
      ...{ dueOn: size.maybe(() => DAY), followUp: size.oneOf('OPEN', 'DONE', 'DROPPED') },
      steps: size.few(() => ({
        ...{ kind: size.oneOf('POSTPONED', 'DONE', 'DROPPED'), by: size.text(NAME), at: NOON, dueOn: DAY },
        reason: size.maybe(() => size.text(REASON)),
      })),
    })),
    mayWrite: size.may,
    mayShare: size.may,
    isOwn: size.may,
    mayApprove: size.may,
    contrary: size.few(() => 'CT-2021-S1-P01'),
    hasDecisions: size.may,
  };
}
