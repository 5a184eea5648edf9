import type { CivilDate } from '../time/civil-date.ts';
import type { DecisionRecord } from './decision-record.ts';

type Followed = Pick<DecisionRecord, 'state' | 'followUp' | 'owner' | 'dueOn'>;

/** True for an adopted decision that somebody must still carry out: it has an owner or a date, and is not done (X3-21). */
export function isFollowed({ state, followUp, owner, dueOn }: Followed): boolean {
  return state === 'ADOPTED' && followUp === 'OPEN' && (owner !== null || dueOn !== null);
}

/** True for one whose day has passed; never stored. */
export function isFollowUpLate(decision: Followed, today: CivilDate): boolean {
  return isFollowed(decision) && decision.dueOn !== null && decision.dueOn < today;
}
