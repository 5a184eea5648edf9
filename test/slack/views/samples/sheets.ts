import { mostOf } from '../../../../src/domain/sheets/sheet-fields.ts';
import type { SheetRecord } from '../../../../src/domain/sheets/sheet-record.ts';
import type { SheetReview } from '../../../../src/domain/sheets/sheet-reviews.ts';
import type { SheetTally } from '../../../../src/domain/sheets/tally-sheets.ts';
import { DAY, ID, LONG, NOON, named, namedShort, partyName, SOURCE } from './names.ts';
import { NAME, type Size } from './size.ts';

/** Papers about it, a line each: its name, and where it is. */
function papers(size: Size): string {
  return size.isBare ? '' : `${size.text(200)} : https://agglo.example/plan.pdf\n${size.text(300)}`;
}

/** A sheet in a list: what belongs to it stays short. */
export function sheet(size: Size, differing: Partial<SheetRecord> = {}): SheetRecord {
  return {
    id: ID,
    reference: size.unseen(() => size.reference('FA')),
    title: size.key(mostOf('title')),
    partnerNumber: size.optional(mostOf('partnerNumber')),
    objective: { code: 'O1.1', label: size.text(1000) },
    axes: size.few(() => size.text(NAME)),
    hasNoAxis: size.isBare,
    planYears: size.few((index) => 2021 + index),
    kind: size.maybe(() => size.oneOf('EXISTING', 'NEW')),
    priority: size.maybe(() => size.oneOf('HIGH', 'NORMAL', 'LOW')),
    isInnovative: size.may,
    need: size.optional(LONG),
    needSource: size.optional(LONG),
    description: size.optional(LONG),
    targetPublic: size.optional(LONG),
    ages: size.maybe(() => ({ min: 0, max: 25 })),
    territories: size.few(() => size.text(NAME)),
    leadParty: { id: ID, ...partyName(size) },
    leadPerson: size.maybe(() => named(size)),
    leadService: size.optional(LONG),
    subOrganisation: size.maybe(() => named(size)),
    sponsor: size.maybe(() => named(size)),
    referents: size.few(() => ({ party: namedShort(size), person: named(size) })),
    committee: size.maybe(() => namedShort(size)),
    partners: size.few(() => ({ name: size.text(150), role: size.text(SOURCE) })),
    startsOn: '2021-01-01',
    dueOn: size.oneOf('2021-03-31', '2022-12-31'),
    isRecurring: size.may,
    expectedResults: size.optional(LONG),
    evaluationQuestions: size.optional(LONG),
    status: size.oneOf('PLANNED', 'IN_PROGRESS', 'PAUSED', 'BLOCKED', 'DONE', 'DROPPED', 'TO_DISCUSS'),
    progress: size.maybe(() => 40),
    blockers: size.optional(LONG),
    needsArbitration: size.may,
    documents: papers(size),
    visibility: size.oneOf('PARTIES', 'COMMITTEE', 'PUBLIC'),
    milestones: size.few(() => milestone(size)),
    updates: size.few(() => update(size)),
    ...differing,
  };
}

function milestone(size: Size): SheetRecord['milestones'][number] {
  return { id: ID, label: size.text(300), dueOn: DAY, doneOn: size.maybe(() => DAY) };
}

function update(size: Size): SheetRecord['updates'][number] {
  const { status } = { status: size.oneOf('IN_PROGRESS', 'BLOCKED') };
  return {
    status,
    progress: size.maybe(() => 40),
    blockers: size.optional(LONG),
    by: size.text(NAME),
    at: NOON,
  };
}

/** A sheet with as many steps, partners and words on it as there is to show. */
export function wholeSheet(size: Size): SheetRecord {
  return sheet(size, {
    milestones: size.many(() => ({ ...milestone(size), label: size.key(300) })),
    partners: size.many(() => ({ name: size.key(150), role: size.text(SOURCE) })),
    axes: size.few(() => size.key(NAME), 6),
    updates: size.many(() => update(size)),
  });
}

export function review(size: Size): SheetReview {
  return {
    year: 2021,
    achieved: size.key(LONG),
    gaps: size.optional(LONG),
    next: size.optional(LONG),
    source: size.optional(SOURCE),
    by: size.text(NAME),
    at: NOON,
  };
}

export const tally: SheetTally = {
  number: 12,
  late: 3,
  byStatus: { PLANNED: 1, IN_PROGRESS: 2, PAUSED: 3, BLOCKED: 1, DONE: 2, DROPPED: 2, TO_DISCUSS: 1 },
  progress: 40,
};

export const noTally: SheetTally = {
  number: 0,
  late: 0,
  byStatus: { PLANNED: 0, IN_PROGRESS: 0, PAUSED: 0, BLOCKED: 0, DONE: 0, DROPPED: 0, TO_DISCUSS: 0 },
  progress: null,
};
