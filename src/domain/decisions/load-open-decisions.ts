import type { Deps } from '../deps.ts';
import type { DecisionRecord } from './decision-record.ts';
import { type DecisionScope, loadDecisions } from './load-decisions.ts';

/** The decisions of which something is still asked: a party's word, or what was decided, by its date. */
export async function loadOpenDecisions(
  scope: DecisionScope,
  deps: Pick<Deps, 'db'>,
): Promise<{ awaited: DecisionRecord[]; toCarryOut: DecisionRecord[] }> {
  const awaited = { state: 'PROPOSED' as const, askedAt: { not: null } };
  const isSomebodys = [{ dueOn: { not: null } }, { ownerId: { not: null } }];
  const toCarryOut = { state: 'ADOPTED' as const, followUp: 'OPEN' as const, OR: isSomebodys };
  const decisions = await loadDecisions({ OR: [awaited, toCarryOut] }, scope, deps);
  return {
    awaited: decisions.filter(({ state }) => state === 'PROPOSED'),
    toCarryOut: decisions.filter(({ state }) => state === 'ADOPTED'),
  };
}
