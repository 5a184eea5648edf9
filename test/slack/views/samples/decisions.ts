import type { ApprovalStatus, GivenPosition } from '../../../../src/domain/approvals/approval-status.ts';
import type { DecisionRecord, ProofMessage } from '../../../../src/domain/decisions/decision-record.ts';
import type { DecisionAnswer } from '../../../../src/domain/decisions/describe-decision.ts';
import type { DecisionsAnswer } from '../../../../src/domain/decisions/list-decisions.ts';
import { committee, DAY, ID, LONG, NOON, named, party, REASON, SOURCE, ZONE } from './names.ts';
import { NAME, SHORT, type Size } from './size.ts';

function position(size: Size): GivenPosition {
  return {
    partyId: ID,
    personId: ID,
    personName: size.text(NAME),
    capacity: size.oneOf('HOLDER', 'REPRESENTATIVE'),
    choice: size.oneOf('AGREE', 'DISAGREE', 'ABSTAIN'),
    reason: size.maybe(() => size.text(REASON)),
    at: NOON,
    via: size.oneOf('slash', 'button', 'form', 'mail'),
  };
}

/** Of five parties, each but the last has spoken. */
export function approval(size: Size): ApprovalStatus {
  const parties = Array.from({ length: 5 }, (_, index) => party(size, index));
  const positions = parties.map((each, index) => ({
    party: each,
    position: index < 4 ? size.maybe(() => position(size)) : null,
  }));
  return { positions, agreed: 2, parties: 5, isAdopted: false };
}

function proof(size: Size): ProofMessage {
  return {
    id: ID,
    isSource: true,
    channelId: 'C1',
    ts: '1.1',
    permalink: size.maybe(() => 'https://exemple.slack.com/archives/C1/p1'),
    authorName: size.maybe(() => size.text(NAME)),
    authorSlackId: size.maybe(() => 'U0READER'),
    at: NOON,
    text: size.optional(4000),
    files: size.few(() => size.text(255)),
    hash: 'a1'.repeat(32),
    editedAt: size.maybe(() => NOON),
    deletedAt: size.maybe(() => NOON),
  };
}

const seal = { position: 7, hash: 'b2'.repeat(32), previousHash: 'c3'.repeat(32) };

/** The proofs and the steps grow; what it concerns stays short. */
export function decision(size: Size, differing: Partial<DecisionRecord> = {}): DecisionRecord {
  const reference = size.reference('CT-2021-S1');
  return {
    id: ID,
    timeZone: ZONE,
    reference,
    draftReference: size.maybe(() => 'CT-2021-S1-P04') ?? reference,
    state: size.oneOf('PROPOSED', 'ADOPTED', 'WITHDRAWN', 'NOT_ADOPTED'),
    kind: size.oneOf('OTHER', 'OBJECTIVE', 'PLAN', 'REVIEW', 'EVALUATION_QUESTION', 'GUEST', 'RULE', 'COMMUNICATION'),
    committee: committee(size),
    meeting: size.maybe(() => ({ id: ID, reference: 'CT-2021-S1', day: DAY })),
    text: size.key(LONG),
    version: {
      ...{ id: ID, number: size.isBare ? 1 : 3, hash: 'f0'.repeat(32), reason: size.maybe(() => size.text(REASON)) },
      ...{ writtenBy: size.text(NAME), writtenAt: NOON },
    },
    isNoted: false,
    recordedById: size.maybe(() => ID),
    isWordingFixed: size.may,
    agendaAskedAt: size.maybe(() => NOON),
    visibility: size.oneOf('PARTIES', 'COMMITTEE', 'PUBLIC'),
    owner: size.maybe(() => named(size)),
    dueOn: size.maybe(() => DAY),
    followUp: size.oneOf('OPEN', 'DONE', 'DROPPED'),
    steps: size.few(() => step(size)),
    isContraryToCog: size.may,
    cogNote: size.maybe(() => size.text(REASON)),
    objectives: size.few(() => ({ code: 'O1.1', label: size.text(1000) })),
    sheets: size.few(() => ({ id: ID, reference: 'FA-99', title: size.text(NAME), objective: 'O1.1' })),
    indicators: size.few(() => ({ id: ID, code: 'I-99', label: size.text(SOURCE), objective: 'O1.1' })),
    corrects: size.maybe(() => 'CT-2020-S2-01'),
    correctedBy: size.few((index) => `CT-2021-S2-0${index}`),
    recordedBy: size.text(NAME),
    recordedAt: NOON,
    askedAt: size.maybe(() => NOON),
    adoptedAt: size.maybe(() => NOON),
    withdrawn: size.maybe(() => ({ at: NOON, reason: size.text(REASON) })),
    approval: approval(size),
    said: size.few(() => ({ ...position(size), party: size.text(SHORT), versionNumber: 1 })),
    messages: size.few(() => proof(size)),
    seal: size.maybe(() => seal),
    ...differing,
  };
}

const step = (size: Size) => ({
  kind: size.oneOf('DONE', 'POSTPONED', 'DROPPED', 'REOPENED'),
  by: size.text(NAME),
  at: NOON,
  dueOn: size.maybe(() => DAY),
  reason: size.maybe(() => size.text(REASON)),
});

/** One decision with as many proofs and steps as there is to show. */
export function decisionAnswer(size: Size, state: DecisionRecord['state']): DecisionAnswer {
  const proofs = { messages: size.many(() => proof(size)), steps: size.many(() => step(size)) };
  const shown = decision(size, { state, ...proofs });
  const voices = shown.approval.positions.map(({ party: { id } }) => id);
  return {
    decision: shown,
    voices: size.may ? voices : [],
    mayRecord: size.may,
    mayReword: size.may,
    mayFollowUp: size.may,
  };
}

export function decisions(size: Size, differing: Partial<DecisionRecord> = {}): DecisionRecord[] {
  return size.many(() => decision(size, differing));
}

export function decisionsAnswer(size: Size, differing: Partial<DecisionRecord> = {}): DecisionsAnswer {
  return { decisions: decisions(size, differing), reserved: size.reserved, mayRecord: size.may };
}
