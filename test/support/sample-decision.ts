import {
  type ApprovalChoice,
  type ApprovingParty,
  approvalStatus,
  type GivenPosition,
} from '../../src/domain/approvals/approval-status.ts';
import type { DecisionRecord, ProofMessage } from '../../src/domain/decisions/decision-record.ts';

const PARTIES = ['Caf', 'Agglo', 'Ville'].map((shortName): ApprovingParty => {
  const article = shortName === 'Agglo' ? 'ELIDED' : 'FEMININE';
  return { id: shortName.toLowerCase(), code: shortName.toUpperCase(), shortName, article };
});

/** What somebody says for a party, on 3 May 2021 at noon in Paris, by e-mail. */
export function samplePosition(
  party: string,
  differing: Partial<GivenPosition> & { choice?: ApprovalChoice } = {},
): GivenPosition {
  return {
    partyId: party.toLowerCase(),
    personId: `p-${party}`,
    personName: `Zoé de ${party}`,
    capacity: 'HOLDER',
    choice: 'AGREE',
    reason: null,
    at: new Date('2021-05-03T10:00:00Z'),
    via: 'mail',
    ...differing,
  };
}

export function sampleMessage(differing: Partial<ProofMessage> = {}): ProofMessage {
  return {
    id: 'm1',
    isSource: true,
    channelId: 'C1',
    ts: '1.1',
    permalink: 'https://exemple.slack.com/archives/C1/p1',
    authorName: 'Noël Çelik',
    authorSlackId: 'U1',
    at: new Date('2021-05-01T22:30:00Z'),
    text: 'On ouvre le lieu d’accueil en septembre ?',
    files: ['budget prévisionnel.pdf'],
    hash: 'a1'.repeat(32),
    editedAt: null,
    deletedAt: null,
    ...differing,
  };
}

/** A decision that three parties agreed to, as plain data; `positions` are those said of its only wording. */
export function sampleDecision({
  positions = PARTIES.map(({ shortName }) => samplePosition(shortName)),
  ...differing
}: Partial<DecisionRecord> & {
  positions?: GivenPosition[];
} = {}): DecisionRecord {
  return {
    id: 'd1',
    timeZone: 'Europe/Paris',
    reference: 'CT-2021-S1-03',
    draftReference: 'CT-2021-S1-P04',
    state: 'ADOPTED',
    recordedById: null,
    isNoted: false,
    isWordingFixed: false,
    agendaAskedAt: null,
    kind: 'OTHER',
    committee: { id: 'c', code: 'CT', shortName: 'Cotech', name: 'Comité technique' },
    meeting: { id: 'r', reference: 'CT-2021-S1', day: '2021-05-01' },
    text: 'Ouvrir le lieu d’accueil enfants-parents le 1er septembre.',
    version: {
      ...{ id: 'v1', number: 1, hash: 'f0'.repeat(32), reason: null },
      ...{ writtenBy: 'Claire Aubépine', writtenAt: new Date('2021-05-02T08:00:00Z') },
    },
    visibility: 'PARTIES',
    owner: { id: 'o', name: 'Yann Genêt' },
    dueOn: '2021-06-30',
    followUp: 'OPEN',
    steps: [],
    isContraryToCog: false,
    cogNote: null,
    objectives: [{ code: 'P1', label: 'Soutenir la parentalité' }],
    sheets: [],
    indicators: [],
    corrects: null,
    correctedBy: [],
    recordedBy: 'Claire Aubépine',
    recordedAt: new Date('2021-05-02T08:00:00Z'),
    askedAt: new Date('2021-05-02T08:00:00Z'),
    // After midnight in Paris.
    adoptedAt: new Date('2021-05-03T22:30:00Z'),
    withdrawn: null,
    approval: approvalStatus(PARTIES, positions),
    said: positions.map((position) => {
      const party = PARTIES.find(({ id }) => id === position.partyId)?.shortName ?? '';
      return { ...position, party, versionNumber: 1 };
    }),
    messages: [sampleMessage()],
    seal: { position: 7, hash: 'b2'.repeat(32), previousHash: 'c3'.repeat(32) },
    ...differing,
  };
}

/** One that still awaits two parties: not in the register. */
export function sampleProposal(
  differing: Partial<DecisionRecord> & { positions?: GivenPosition[] } = {},
): DecisionRecord {
  const reference = 'CT-2021-S1-P04';
  const positions = [samplePosition('Caf')];
  return sampleDecision({ state: 'PROPOSED', reference, adoptedAt: null, seal: null, positions, ...differing });
}
