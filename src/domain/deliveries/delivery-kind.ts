import type { Delivery } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { Due } from '../reminders/due.ts';
import type { DueScope } from '../reminders/due-scope.ts';
import type { Clearance } from '../visibility/clearance.ts';
import type { Composed, Notice } from './notice.ts';
import type { Proposal } from './proposal.ts';

/** A scope with everything open in the agreement, found once. */
export interface SayingScope extends DueScope {
  dues: Due[];
  /** What all who read the channel spoken to may read; only what is public while its readers are not known (Art. 12). */
  clearance: Clearance;
}

/**
 * One kind of thing said unasked. To add a kind: write it in its noun, list it in `delivery-kinds.ts`, give it words
 * in `i18n` under `notices`.
 */
export interface DeliveryKind {
  name: string;
  /** Said at any hour and on any day: somebody has just decided it, and others must know. */
  isPressing?: boolean;
  /** Stays true after it was said: its message is changed in place as its subject changes. */
  isLive?: boolean;
  /** Those said alone that fall due together for one recipient share messages, at most so many each, in that order. */
  together?: { most: number; by: (notice: Notice) => string };
  /** What will have to be said until an instant. Pending rows of the kind that are no longer proposed are called off. */
  propose?: (scope: SayingScope, until: Date, deps: Deps) => Promise<Proposal[]>;
  /** Reads the subject again and says what is true now, or why nothing is to be said any more. */
  compose: (delivery: Delivery, scope: SayingScope, deps: Deps) => Promise<Composed>;
}
