import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { requireSteward } from '../people/access.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { loadDueScope } from '../reminders/due-scope.ts';
import { toDbDate } from '../time/civil-date.ts';
import { writeOnce } from '../write-once.ts';
import { checkSlot, type SlotWarning } from './check-slot.ts';
import { draftAgenda } from './draft-agenda.ts';
import { findPeriod } from './find-period.ts';
import { nextReference, referenceBase } from './meeting-reference.ts';
import { officesOn } from './offices-on.ts';
import { type MeetingSlot, readSlot } from './read-meeting-input.ts';

export interface PlanInput extends MeetingSlot {
  /** Code of the committee. */
  committee: string;
}

export interface PlannedMeeting {
  reference: string;
  committee: string;
  warnings: SlotWarning[];
}

/**
 * Plans a meeting, with the offices that the rotations give it and the agenda's draft. Nobody is told before it is
 * convened. What speaks against the date is said, and forbids nothing (R-04, R-05, X3-5).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm for a slot that cannot stand.
 */
export async function planMeeting(viewer: Viewer, input: PlanInput, deps: Deps): Promise<PlannedMeeting> {
  requireSteward(viewer);
  const agreementId = viewer.agreement.id;
  const committee = await deps.db.committee.findFirst({ where: { agreementId, code: input.committee } });
  if (!committee) throw new InvalidForm({ committee: new UserError('required') });
  const slot = readSlot(input, { today: viewer.today, timeZone: viewer.agreement.timeZone });
  const scope = await loadDueScope(agreementId, deps);
  const [warnings, offices] = await Promise.all([
    checkSlot(committee, slot.day, scope, deps),
    officesOn(committee.id, slot.day, deps),
  ]);
  const now = deps.now();
  const reference = await writeOnce(deps, async (tx) => {
    const base = referenceBase(committee.code, findPeriod(committee.cadence, slot.day));
    const meeting = await tx.meeting.create({
      data: {
        agreementId,
        committeeId: committee.id,
        reference: await nextReference(tx, agreementId, base),
        state: 'PLANNED',
        ...slot,
        day: toDbDate(slot.day),
        chairId: offices.chair?.id ?? null,
        secretariatId: offices.secretariat?.id ?? null,
        revisedAt: now,
        recordedAt: now,
      },
    });
    await draftAgenda(tx, { meeting, committee, now });
    await recordAudit(tx, viewer, now, {
      action: 'meeting.planned',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      after: { committee: committee.shortName, on: slot.day, place: slot.place || (slot.link ?? '') },
    });
    return meeting.reference;
  });
  return { reference, committee: committee.shortName, warnings };
}
