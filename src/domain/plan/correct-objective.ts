import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { planRights } from './rights.ts';

export interface CorrectionInput {
  code: string;
  label: string;
  reason: string;
}

/**
 * Records a typo correction as a new wording; the former one stays (A11-1, R-16). Anything more is an amendment.
 * @throws UserError for anybody but the coordinator; InvalidForm when nothing changes or the reason is missing.
 */
export async function correctObjective(viewer: Viewer, input: CorrectionInput, deps: Deps): Promise<void> {
  await requireRight(viewer, planRights.correctObjective);
  const label = input.label.trim();
  const objective = await deps.db.objective.findFirst({
    where: { agreementId: viewer.agreement.id, code: input.code },
    include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const current = objective?.versions[0];
  if (!objective || !current) throw new UserError('objectiveUnknown', { given: input.code });
  if (label === '') throw new InvalidForm({ label: new UserError('required') });
  if (label === current.label) throw new InvalidForm({ label: new UserError('correctionSame') });
  if (input.reason.trim() === '') throw new InvalidForm({ reason: new UserError('required') });

  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    await tx.objectiveVersion.create({
      data: {
        objectiveId: objective.id,
        number: current.number + 1,
        label,
        origin: 'CORRECTION',
        source: current.source,
        reason: input.reason.trim(),
        startsOn: toDbDate(viewer.today),
        recordedBy: viewer.person?.name ?? viewer.slackUserId,
        recordedAt: now,
      },
    });
    note('objective.corrected', ['Objective', objective.id], {
      before: { code: objective.code, label: current.label },
      after: { code: objective.code, label },
    });
  });
}
