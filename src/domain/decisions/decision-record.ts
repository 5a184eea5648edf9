import type {
  DecisionKind,
  DecisionState,
  FollowUpKind,
  FollowUpState,
  Visibility,
} from '../../database/generated/client.ts';
import type { ApprovalStatus, GivenPosition } from '../approvals/approval-status.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { ConcernedIndicator, ConcernedSheet } from './concerned-records.ts';

export type { DecisionKind, DecisionState, FollowUpKind, FollowUpState, Visibility };

/** A message of the chat, copied as proof. */
export interface ProofMessage {
  id: string;
  /** The message that was recorded; the others are its context. */
  isSource: boolean;
  channelId: string;
  /** Its name in the channel. */
  ts: string;
  permalink: string | null;
  authorName: string | null;
  /** Slack user id. */
  authorSlackId: string | null;
  at: Date;
  text: string;
  files: string[];
  /** SHA-256 of author, instant, link, text and files' names. */
  hash: string;
  /** When we heard that it was changed, or removed, in Slack. */
  editedAt: Date | null;
  deletedAt: Date | null;
}

/** One decision with everything that its reader may want to see. */
export interface DecisionRecord {
  id: string;
  /** IANA zone of the agreement: in which its instants are told. */
  timeZone: string;
  /** `CT-2021-S1-P03` while it is proposed, `CT-2021-S1-03` once adopted. */
  reference: string;
  draftReference: string;
  state: DecisionState;
  kind: DecisionKind;
  committee: { id: string; code: string; shortName: string; name: string };
  meeting: { id: string; reference: string; day: CivilDate } | null;
  text: string;
  /** The wording that counts. */
  version: { id: string; number: number; hash: string; reason: string | null; writtenBy: string; writtenAt: Date };
  /** Its text says what its adoption changes: it is not reworded. */
  isWordingFixed: boolean;
  visibility: Visibility;
  owner: { id: string; name: string } | null;
  dueOn: CivilDate | null;
  followUp: FollowUpState;
  /** What became of it since, the oldest first. */
  steps: { kind: FollowUpKind; by: string; at: Date; dueOn: CivilDate | null; reason: string | null }[];
  isContraryToCog: boolean;
  cogNote: string | null;
  /** What it concerns. */
  objectives: { code: string; label: string }[];
  /** Those of what it concerns that its reader may read (Art. 12); empty until they are asked for with a reader. */
  sheets: ConcernedSheet[];
  indicators: ConcernedIndicator[];
  /** References of the decision that it corrects, and of those that correct it. */
  corrects: string | null;
  correctedBy: string[];
  /** Noted at a meeting, it is agreed to with the minutes. */
  isNoted: boolean;
  /** Person id while the roster has them. */
  recordedById: string | null;
  recordedBy: string;
  recordedAt: Date;
  /** When the parties were asked about the wording that counts. */
  askedAt: Date | null;
  /** When somebody had its committee take it up, as not every party agreed. */
  agendaAskedAt: Date | null;
  adoptedAt: Date | null;
  withdrawn: { at: Date; reason: string | null } | null;
  /** Where the parties stand on the wording that counts. */
  approval: ApprovalStatus;
  /** Everything that was said of it, former wordings included, the oldest first. */
  said: (GivenPosition & { party: string; versionNumber: number })[];
  messages: ProofMessage[];
  /** Its entry in the register, once adopted. */
  seal: { position: number; hash: string; previousHash: string } | null;
}
