import type { UserError } from '../../../errors.ts';
import { mandateDues } from '../../committees/mandate-dues.ts';
import type { Deps } from '../../deps.ts';
import { type DueScope, loadDueScope } from '../../dues/due-scope.ts';
import { cadenceDuesOf } from '../../periods/cadence-dues.ts';
import { loadPeriods } from '../../periods/load-periods.ts';
import { loadRotations } from '../../rotations/load-rotations.ts';
import { readRotation } from '../../rotations/read-rotation.ts';
import type { CivilDate } from '../../time/civil-date.ts';
import { requireRight } from '../../viewer/right.ts';
import type { Viewer } from '../../viewer/viewer.ts';
import { agreementRights } from '../rights.ts';
import { checkRenewalEnd } from './check-renewal-end.ts';
import { type DecidedRenewal, loadDecidedRenewal } from './load-renewal.ts';
import { type RenewalOutlook, renewalOutlook } from './renewal-outlook.ts';

export interface RenewalPreview extends DecidedRenewal {
  /** Acts of bodies that decided once the term was over. */
  isLate: boolean;
  /** What follows from the new end; null while none is given, or one that cannot be. */
  outlook: RenewalOutlook | null;
  fault: UserError | null;
}

/**
 * The acts of a renewal that only awaits its new term, and what would follow from that: nothing is written.
 * @throws UserError for anybody but the coordinator and the secretariat, and while a party's act is missing.
 */
export async function previewRenewal(
  viewer: Viewer,
  { endsOn }: { endsOn: CivilDate | null },
  deps: Deps,
): Promise<RenewalPreview> {
  await requireRight(viewer, agreementRights.renew);
  const decided = await loadDecidedRenewal(viewer.agreement.id, deps);
  const { formerEnd, acts } = decided;
  const fault = endsOn === null ? null : checkRenewalEnd(endsOn, { formerEnd, today: viewer.today });
  const outlook = endsOn === null || fault ? null : await outlookUntil(endsOn, viewer, deps);
  return { ...decided, isLate: acts.some(({ decidedOn }) => decidedOn > formerEnd), outlook, fault };
}

async function outlookUntil(endsOn: CivilDate, viewer: Viewer, deps: Deps): Promise<RenewalOutlook> {
  const scope = await loadDueScope(viewer.agreement.id, deps);
  const [before, after, rotations] = await Promise.all([
    underTerm(scope, deps),
    underTerm({ ...scope, term: { ...scope.term, endsOn } }, deps),
    loadRotations(viewer.agreement.id, deps),
  ]);
  return renewalOutlook({
    today: viewer.today,
    formerEnd: scope.term.endsOn,
    endsOn,
    before,
    after,
    rotations: rotations.map((row) => ({
      kind: row.kind,
      committee: row.committee.shortName,
      plan: readRotation(row),
    })),
  });
}

async function underTerm(scope: DueScope, deps: Deps) {
  const committees = await loadPeriods(scope, deps);
  return { committees, dues: [...cadenceDuesOf(committees, scope), ...(await mandateDues(scope, deps))] };
}
