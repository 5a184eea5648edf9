import type { Due, DueKind } from '../../../../src/domain/dues/due.ts';
import type { DueFacts } from '../../../../src/domain/dues/due-facts.ts';
import type { DueReader } from '../../../../src/domain/dues/due-reader.ts';
import { DAY, ID, LONG, NOON, partyName, ZONE } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

export const steward: DueReader = { id: ID, isSteward: true, isCoordinator: true, isRecorder: true };
export const nobody: DueReader = { id: ID, isSteward: false, isCoordinator: false, isRecorder: false };

const NO_ASK = { by: [], of: [], since: DAY };

/** One of each kind. What each says of itself holds the key by which it is found. */
const facts: { [K in DueKind]: (size: Size) => Extract<DueFacts, { kind: K }> } = {
  cadence: (size) => ({
    ...{ kind: 'cadence', committee: size.key(SHORT), committeeCode: 'COMITETECHNIQUE', year: 2021, index: 1 },
    ...{ cadence: size.oneOf('QUARTER', 'SEMESTER', 'YEAR'), state: size.oneOf('toPlan', 'missed') },
    conveneBy: DAY,
  }),
  meeting: (size) => ({
    ...{ kind: 'meeting', meetingId: ID, startsAt: size.maybe(() => NOON), timeZone: ZONE },
    ...{ link: size.maybe(() => 'https://example.org/salle') },
    ...{ reference: size.reference('CT-2021'), committee: size.text(SHORT) },
    ...{ place: size.optional(200), isConvened: size.oneOf(true, false) },
  }),
  convene: (size) => ({ kind: 'convene', reference: 'CT-2021-S1', committee: size.key(SHORT), day: DAY }),
  record: (size) => ({ kind: 'record', reference: 'CT-2021-S1', committee: size.key(SHORT), held: DAY }),
  answer: (size) => ({
    ...{ kind: 'answer', meetingId: ID, reference: 'CT-2021-S1', committee: size.key(SHORT), silent: 12 },
  }),
  poll: (size) => ({ kind: 'poll', pollId: ID, committee: size.key(SHORT), awaited: size.few(() => ID) }),
  point: (size) => ({
    ...{
      kind: 'point',
      reference: 'CT-2021-S1',
      points: several(size, (index) => ({ id: ID, title: index > 0 ? size.text(300) : size.key(300) })),
    },
  }),
  minutes: (size) => ({
    ...{ kind: 'minutes', reference: 'CT-2021-S1', committee: size.key(SHORT), held: DAY },
    number: size.isBare ? 1 : 2,
  }),
  correction: (size) => ({
    ...{ kind: 'correction', correctionId: ID, reference: 'CT-2021-S1', committee: size.key(SHORT), held: DAY },
    ...{ by: size.text(NAME), text: size.text(1000) },
  }),
  approval: (size) => ({
    ...{ kind: 'approval', reference: 'CT-2021-S1', versionId: ID, number: 2, committee: size.key(SHORT), held: DAY },
    ...{ party: partyName(size), silentOn: size.maybe(() => DAY), decisions: size.isBare ? 0 : 2 },
  }),
  voice: (size) => ({
    ...{ kind: 'voice', reference: size.reference('CT-2021'), versionId: ID, committee: size.text(SHORT) },
    ...{ text: size.text(LONG), party: { ...partyName(size), id: ID, code: 'VILLE' } },
  }),
  refusal: (size) => ({
    ...{ kind: 'refusal', reference: size.reference('CT-2021'), committee: size.key(SHORT), text: size.text(300) },
    ...{ against: [partyName(size)], abstained: size.few(() => partyName(size)), isFixed: size.may },
    agenda: size.maybe(() => ({ day: size.maybe(() => DAY) })),
  }),
  decision: (size) => ({
    ...{ kind: 'decision', reference: size.reference('CT-2021'), committee: size.text(SHORT), text: size.text(LONG) },
    owner: size.maybe(() => size.text(NAME)),
  }),
  task: (size) => ({
    ...{ kind: 'task', taskId: ID, reference: 'CT-2021-S1', committee: size.text(SHORT), held: DAY },
    ...{ text: size.key(1000), owner: size.maybe(() => size.text(NAME)) },
  }),
  term: (size) => ({
    ...{ kind: 'term', renewalMode: size.oneOf('EXPRESS', 'TACIT') },
    ...{ decided: size.few(() => size.text(SHORT)), missing: size.few(() => size.text(SHORT)) },
    isOver: size.oneOf(true, false),
  }),
  mandates: (size) => ({
    kind: 'mandates',
    mandates: several(size, () => ({
      ...{ name: size.text(NAME), party: size.text(SHORT), committee: size.text(SHORT), seat: size.text(NAME) },
      ...{ seatRuleId: ID, partyId: ID },
    })),
  }),
  seat: (size) => ({
    ...{ kind: 'seat', committee: size.key(SHORT), seat: size.text(NAME), seatRuleId: ID },
    party: { ...partyName(size), id: ID },
  }),
  document: (size) => ({
    ...{ kind: 'document', code: 'PEDT', title: size.key(NAME), dated: DAY, months: 24 },
    party: size.maybe(() => partyName(size)),
  }),
  turn: (size) => ({
    ...{ kind: 'turn', rotationId: ID, office: size.oneOf('CHAIR', 'SECRETARIAT'), committee: size.key(SHORT) },
    ...{ from: partyName(size), to: partyName(size) },
  }),
  handover: (size) => ({
    ...{ kind: 'handover', rotationId: ID, turn: 2, office: size.oneOf('CHAIR', 'SECRETARIAT') },
    ...{ committee: size.key(SHORT), from: partyName(size), to: partyName(size) },
  }),
  transfer: (size) => ({
    ...{ kind: 'transfer', from: { ...partyName(size), shortName: size.key(SHORT) } },
    fields: several(size, () => ({ label: size.text(NAME), to: size.few(() => size.text(SHORT)) })),
  }),
  newLead: (size) => ({
    ...{
      kind: 'newLead',
      from: { ...partyName(size), shortName: size.key(SHORT) },
      to: size.few(() => partyName(size)),
    },
    sheets: several(size, (index) => ({ reference: `FA-9${index}`, title: size.text(NAME) })),
  }),
  sheet: (size) => ({
    ...{ kind: 'sheet', reference: size.reference('FA'), title: size.text(NAME), lead: size.text(NAME) },
    status: size.oneOf('PLANNED', 'IN_PROGRESS', 'BLOCKED'),
  }),
  milestone: (size) => ({
    ...{ kind: 'milestone', reference: size.reference('FA'), title: size.text(NAME), label: size.text(300) },
    lead: size.text(NAME),
  }),
};

/** Such a due has one thing at least. */
function several<T>(size: Size, make: (index: number) => T): T[] {
  return Array.from({ length: size.isBare ? 1 : 12 }, (_, index) => make(index));
}

export function dueOf(kind: DueKind, size: Size): Due {
  const common = {
    subject: `${kind}:${ID}`,
    on: size.oneOf(DAY, '2021-05-03'),
    isReserved: false,
    ask: NO_ASK,
    isClosable: true,
    reminders: [],
  };
  return { ...facts[kind](size), ...common };
}

/** Of every kind in its turn. */
export function dues(size: Size): Due[] {
  const kinds = Object.keys(facts) as DueKind[];
  return size.many((index) => dueOf(kinds[index % kinds.length] ?? 'meeting', size));
}
