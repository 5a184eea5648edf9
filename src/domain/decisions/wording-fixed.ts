import type { Decision } from '../../database/generated/client.ts';

/**
 * True for a decision whose text was written from what its adoption changes: what the parties read and what their
 * agreement does stay one and the same (A6-5, A6-8, X3-6).
 */
export function isWordingFixed({ kind, effect }: Pick<Decision, 'kind' | 'effect'>): boolean {
  return effect !== null && (kind === 'RULE' || kind === 'OBJECTIVE' || kind === 'PLAN' || kind === 'GUEST');
}
