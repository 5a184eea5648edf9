import type { Delivery } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { Due } from '../dues/due.ts';
import type { DueScope } from '../dues/due-scope.ts';
import type { Clearance } from '../visibility/clearance.ts';
import type { PlannedDelivery } from './planned-delivery.ts';
import type { SkipReason } from './skip-reason.ts';

/** A scope with everything open in the agreement, found once. */
export interface OutboxScope extends DueScope {
  dues: Due[];
  /** What all who read the channel spoken to may read; only what is public while its readers are not known (Art. 12). */
  clearance: Clearance;
}

/** What a composer gives: the notice, or why there is nothing to say any more. */
export type Composed<N> = N | { skip: SkipReason };

/** What will have to be said until an instant. */
export type Propose = (scope: OutboxScope, until: Date, deps: Deps) => Promise<PlannedDelivery[]>;

/**
 * One kind of thing said unasked, whose notice says what is true at the moment of sending. To add a kind: write it in
 * its noun with the shape of its notice, list both in `outbox`, give it words in `i18n` under `notices`.
 */
export interface DeliveryKind<N extends { code: string }> {
  name: string;
  /** Said at any hour and on any day: somebody has just decided it, and others must know. */
  isPressing?: boolean;
  /** Stays true after it was said: its message is changed in place as its subject changes. */
  isLive?: boolean;
  /** Those said alone that fall due together for one recipient share messages, at most so many each, in that order. */
  together?: { most: number; by(notice: N): string };
  /** What will have to be said until an instant. Pending rows of the kind that are no longer proposed are called off. */
  propose?: Propose;
  /** Reads the subject again and says what is true now, or why nothing is to be said any more. */
  compose: (delivery: Delivery, scope: OutboxScope, deps: Deps) => Promise<Composed<N>>;
}
