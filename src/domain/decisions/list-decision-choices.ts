import type { Deps } from '../deps.ts';
import { inTextOrder, objectiveParts, readObjective } from '../objectives/objective.ts';
import { addMonths, type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listConcernChoices } from './decision-concerns.ts';
import { decisionRights } from './rights.ts';

export interface DecisionChoices {
  committees: { id: string; shortName: string }[];
  /** Planned, and held within a year, the latest first. */
  meetings: { id: string; reference: string; committee: string; day: CivilDate }[];
  objectives: { id: string; code: string; label: string }[];
  /** There are sheets, and indicators, that they may say it concerns. */
  hasSheets: boolean;
  hasIndicators: boolean;
  /** The committee for which the channel speaks, when it speaks for one. */
  committeeId: string | null;
}

/** As many meetings as one looks through. */
const MOST_MEETINGS = 30;

/**
 * Where a decision may belong, and what it may concern.
 * @throws UserError for who may not record decisions.
 */
export async function listDecisionChoices(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<DecisionChoices> {
  await requireRight(viewer, decisionRights.record, deps);
  const agreementId = viewer.agreement.id;
  const { db } = deps;
  const [committees, meetings, objectives, concerns] = await Promise.all([
    db.committee.findMany({ where: { agreementId }, orderBy: { position: 'asc' } }),
    db.meeting.findMany({
      where: { agreementId, state: { not: 'CANCELLED' }, day: { gte: toDbDate(addMonths(viewer.today, -12)) } },
      include: { committee: true },
      orderBy: { day: 'desc' },
      take: MOST_MEETINGS,
    }),
    db.objective.findMany({ where: { agreementId }, include: objectiveParts(viewer.today) }),
    listConcernChoices(viewer, { words: '' }, deps),
  ]);
  return {
    committees: committees.map(({ id, shortName }) => ({ id, shortName })),
    meetings: meetings.map(({ id, reference, committee, day }) => {
      return { id, reference, committee: committee.shortName, day: fromDbDate(day) };
    }),
    objectives: inTextOrder(objectives).map((row) => ({ id: row.id, ...readObjective(row) })),
    hasSheets: concerns.sheets.length > 0,
    hasIndicators: concerns.indicators.length > 0,
    committeeId: viewer.channelCommitteeId,
  };
}
