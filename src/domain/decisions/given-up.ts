import type { DecisionState } from '../../database/generated/client.ts';

/** What a proposal is that came to nothing: given up by who proposed it, or closed because not every party agreed. */
export const GIVEN_UP = ['WITHDRAWN', 'NOT_ADOPTED'] as const satisfies DecisionState[];

/** Finds those that still count. */
export const notGivenUp = { notIn: [...GIVEN_UP] };

export type EndedState = (typeof GIVEN_UP)[number];

export function isGivenUp(state: DecisionState): state is EndedState {
  return GIVEN_UP.some((one) => one === state);
}
