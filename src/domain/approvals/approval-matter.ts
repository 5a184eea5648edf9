import type { ApprovalSubject } from '../../database/generated/client.ts';
import type { UserError } from '../../errors.ts';
import type { Change } from '../audit/change-once.ts';
import type { Transaction } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { ApprovalChoice, ApprovalStatus, ApprovingParty } from './approval-status.ts';

/** A frozen text, held still while somebody speaks of it. */
export interface OpenText {
  /** What people call it. */
  reference: string;
  hash: string;
  /** Why nothing is asked of it any more; null while each party may speak. */
  closed: UserError | null;
}

/**
 * One kind of thing that is « d'un commun accord ». To add a kind: write it in its noun, list it in
 * `approval-matters.ts`; what only needs a number and an effect is a kind of decision instead.
 */
export interface ApprovalMatter {
  subject: ApprovalSubject;
  /**
   * Holds the text until the transaction ends: two voices at the same instant come one after the other.
   * @throws UserError when the viewer may not read it, or it was replaced.
   */
  open: (tx: Transaction, viewer: Viewer, versionId: string) => Promise<OpenText>;
  /** Has a word that is no agreement told to those who must hear of it, with its reason. */
  refuse: (change: Change, text: RefusedText) => Promise<void>;
  /** Does what follows from where the parties now stand; gives the name that it bears from now on, if it gets one. */
  settle: (change: Change, text: SettledText) => Promise<string | null>;
}

export interface RefusedText {
  versionId: string;
  /** Id of what was just said: each is told once. */
  step: string;
  parties: ApprovingParty[];
  choice: Exclude<ApprovalChoice, 'AGREE'>;
  /** Name of who spoke. */
  by: string;
  reason: string;
}

export interface SettledText {
  versionId: string;
  approval: ApprovalStatus;
}
