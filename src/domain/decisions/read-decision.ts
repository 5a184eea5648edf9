import type { Prisma } from '../../database/generated/client.ts';
import { type ApprovingParty, approvalStatus, type GivenPosition } from '../approvals/approval-status.ts';
import { objectiveParts, readObjective } from '../objectives/objective.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { DecisionRecord } from './decision-record.ts';
import { notGivenUp } from './given-up.ts';
import { isWordingFixed } from './wording-fixed.ts';

/** What to load with a decision so that {@link readDecision} can read it. */
export function decisionParts(today: CivilDate) {
  return {
    committee: true,
    meeting: true,
    owner: true,
    objectives: { include: objectiveParts(today), orderBy: { position: 'asc' } },
    versions: { orderBy: { number: 'asc' } },
    messages: { orderBy: { position: 'asc' } },
    steps: { orderBy: { id: 'asc' } },
    corrects: true,
    correctedBy: { where: { state: notGivenUp }, orderBy: { id: 'asc' } },
    entry: true,
  } as const satisfies Prisma.DecisionInclude;
}

type Row = Prisma.DecisionGetPayload<{ include: ReturnType<typeof decisionParts> }>;

/** A decision's row with its parts, and what was said of each of its wordings, as one record. */
export function readDecision(
  row: Row,
  {
    timeZone,
    parties,
    positions,
  }: { timeZone: string; parties: ApprovingParty[]; positions: Map<string, GivenPosition[]> },
): DecisionRecord {
  const { committee, meeting, owner, versions, entry, withdrawnAt } = row;
  const version = versions.at(-1);
  if (!version) throw new Error(`decision ${row.id} has no wording`);
  const nameOf = (partyId: string) => parties.find(({ id }) => id === partyId)?.shortName ?? '';
  return {
    id: row.id,
    timeZone,
    reference: row.reference,
    draftReference: row.draftReference,
    state: row.state,
    kind: row.kind,
    committee: { id: committee.id, code: committee.code, shortName: committee.shortName, name: committee.name },
    meeting: meeting && { id: meeting.id, reference: meeting.reference, day: fromDbDate(meeting.day) },
    text: version.text,
    version: {
      id: version.id,
      number: version.number,
      hash: version.hash,
      reason: version.reason,
      writtenBy: version.writtenBy,
      writtenAt: version.writtenAt,
    },
    visibility: row.visibility,
    owner: owner && { id: owner.id, name: owner.name },
    dueOn: row.dueOn && fromDbDate(row.dueOn),
    followUp: row.followUp,
    steps: row.steps.map(({ kind, by, at, dueOn, reason }) => ({
      kind,
      by,
      at,
      dueOn: dueOn && fromDbDate(dueOn),
      reason,
    })),
    isWordingFixed: isWordingFixed(row),
    isContraryToCog: row.isContraryToCog,
    cogNote: row.cogNote,
    objectives: row.objectives.map(readObjective).map(({ code, label }) => ({ code, label })),
    sheets: [],
    indicators: [],
    corrects: row.corrects?.reference ?? null,
    correctedBy: row.correctedBy.map(({ reference }) => reference),
    isNoted: row.taskId !== null,
    recordedById: row.recordedById,
    recordedBy: row.recordedBy,
    recordedAt: row.recordedAt,
    askedAt: row.askedAt,
    agendaAskedAt: row.agendaAskedAt,
    adoptedAt: row.adoptedAt,
    withdrawn: withdrawnAt && { at: withdrawnAt, reason: row.withdrawnFor },
    approval: approvalStatus(parties, positions.get(version.id) ?? []),
    said: versions.flatMap(({ id, number }) =>
      (positions.get(id) ?? []).map((position) => ({
        ...position,
        party: nameOf(position.partyId),
        versionNumber: number,
      })),
    ),
    messages: row.messages,
    seal: entry && { position: entry.position, hash: entry.hash, previousHash: entry.previousHash },
  };
}
