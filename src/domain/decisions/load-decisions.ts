import type { Prisma } from '../../database/generated/client.ts';
import { loadPositions } from '../approvals/load-positions.ts';
import { type Deps, type Derive, derived } from '../deps.ts';
import { loadParties } from '../parties/load-parties.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import type { DecisionRecord } from './decision-record.ts';
import { decisionParts, readDecision } from './read-decision.ts';

/** For which agreement, and as worded on which day: a viewer, or what the clock knows. */
export interface DecisionScope {
  agreement: Pick<AgreementScope, 'id' | 'timeZone'>;
  today: CivilDate;
}

type Source = { db: Pick<Deps['db'], 'decision' | 'party' | 'approval'>; derive?: Derive | undefined };

/** The decisions of an agreement that fit a condition, with everything about them, the latest first; whoever may read them. */
export async function loadDecisions(
  where: Prisma.DecisionWhereInput,
  scope: DecisionScope,
  deps: Source,
): Promise<DecisionRecord[]> {
  const name = `decisions, ${scope.today}, ${JSON.stringify(where)}`;
  return derived(deps, name, (read) => readDecisions(where, scope, read));
}

async function readDecisions(
  where: Prisma.DecisionWhereInput,
  { agreement: { id: agreementId, timeZone }, today }: DecisionScope,
  { db }: Source,
): Promise<DecisionRecord[]> {
  // One after the other: inside a transaction there is one connection.
  const rows = await db.decision.findMany({
    where: { AND: [{ agreementId }, where] },
    include: decisionParts(today),
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
  });
  const known = await loadParties(agreementId, { db });
  const parties = known.map(({ id, code, shortName, article }) => ({ id, code, shortName, article }));
  const versionIds = rows.flatMap(({ versions }) => versions.map(({ id }) => id));
  const positions = await loadPositions(versionIds, { db });
  return rows.map((row) => readDecision(row, { timeZone, parties, positions }));
}

/** One decision by its id, or null when the agreement has none of it. */
export async function loadDecision(id: string, scope: DecisionScope, deps: Source): Promise<DecisionRecord | null> {
  const [decision] = await loadDecisions({ id }, scope, deps);
  return decision ?? null;
}
