import type { ApprovalStatus } from '../approvals/approval-status.ts';
import { decisionFilter } from '../decisions/decision-access.ts';
import type { DecisionRecord } from '../decisions/decision-record.ts';
import { notGivenUp } from '../decisions/given-up.ts';
import { loadDecisions } from '../decisions/load-decisions.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, civilDateIn } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { readValidationEffect } from './validation-effect.ts';

/** One wording of an objective, validated or proposed to be (X3-6). */
export interface ObjectiveValidation {
  code: string;
  /** The wording that the parties read. */
  number: number;
  reference: string;
  approval: ApprovalStatus;
  /** The day on which it was adopted; null while it awaits agreement. */
  on: CivilDate | null;
}

/** Every objective's latest validation, then those that await agreement, as far as the viewer may read them (Art. 12). */
export async function listValidations(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<ObjectiveValidation[]> {
  const decisions = await loadDecisions({ kind: 'OBJECTIVE', state: notGivenUp }, viewer, deps);
  const mayRead = await decisionFilter(viewer, deps);
  return latestValidations(await readValidations(decisions.filter(mayRead), deps));
}

/** The latest adopted one of each objective, and all that await agreement. */
function latestValidations(all: ObjectiveValidation[]): ObjectiveValidation[] {
  const adopted = all.filter(({ on }) => on !== null);
  const latest = adopted.filter(({ code }, place) => !adopted.slice(place + 1).some((later) => later.code === code));
  return [...latest, ...all.filter(({ on }) => on === null)];
}

/** What decisions validate, in the order in which they were adopted. */
async function readValidations(decisions: DecisionRecord[], { db }: Pick<Deps, 'db'>): Promise<ObjectiveValidation[]> {
  const rows = await db.decision.findMany({
    where: { id: { in: decisions.map(({ id }) => id) } },
    select: { id: true, effect: true },
  });
  return decisions
    .toSorted((a, b) => Number(a.adoptedAt) - Number(b.adoptedAt))
    .flatMap(({ id, reference, approval, adoptedAt, timeZone }) => {
      const { validates } = readValidationEffect(rows.find((row) => row.id === id)?.effect) ?? { validates: [] };
      const on = adoptedAt && civilDateIn(timeZone, adoptedAt);
      return validates.map(({ code, number }) => ({ code, number, reference, approval, on }));
    });
}
