import type { ApprovalStatus } from '../approvals/approval-status.ts';
import { decisionFilter } from '../decisions/decision-access.ts';
import { notGivenUp } from '../decisions/given-up.ts';
import { loadDecisions } from '../decisions/load-decisions.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, civilDateIn } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type PlanEffect, readPlanEffect } from './plan-effect.ts';

/** An annual plan as the parties read it: validated, or proposed to be (X3-6). */
export interface PlanValidation {
  reference: string;
  approval: ApprovalStatus;
  effect: PlanEffect;
  /** The day on which it was adopted; null while it awaits agreement. */
  on: CivilDate | null;
}

/** A year's latest validation, then those that await agreement, as far as the viewer may read them (Art. 12). */
export async function listPlanValidations(
  viewer: Viewer,
  { year }: { year: number },
  deps: Pick<Deps, 'db'>,
): Promise<PlanValidation[]> {
  const loaded = await loadDecisions({ kind: 'PLAN', state: notGivenUp }, viewer, deps);
  const decisions = loaded.filter(await decisionFilter(viewer, deps));
  const rows = await deps.db.decision.findMany({
    where: { id: { in: decisions.map(({ id }) => id) } },
    select: { id: true, effect: true },
  });
  const all = decisions
    .toSorted((a, b) => Number(a.adoptedAt) - Number(b.adoptedAt))
    .flatMap(({ id, reference, approval, adoptedAt, timeZone }): PlanValidation[] => {
      const effect = readPlanEffect(rows.find((row) => row.id === id)?.effect);
      if (effect?.year !== year) return [];
      return [{ reference, approval, effect, on: adoptedAt && civilDateIn(timeZone, adoptedAt) }];
    });
  return [...all.filter(({ on }) => on !== null).slice(-1), ...all.filter(({ on }) => on === null)];
}
