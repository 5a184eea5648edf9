import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import { checkSlot, type SlotWarning } from '../meetings/check-slot.ts';
import { type MeetingSlot, readSlot } from '../meetings/read-meeting-input.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { insertMeeting } from './insert-meeting.ts';
import { planningRights } from './rights.ts';

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
  await requireRight(viewer, planningRights.plan);
  const agreementId = viewer.agreement.id;
  const committee = await deps.db.committee.findFirst({ where: { agreementId, code: input.committee } });
  if (!committee) throw new InvalidForm({ committee: new UserError('required') });
  const slot = readSlot(input, { today: viewer.today, timeZone: viewer.agreement.timeZone });
  const scope = await loadDueScope(agreementId, deps);
  const warnings = await checkSlot(committee, slot.day, scope, deps);
  const { reference } = await changeOnce(viewer, deps, (change) => insertMeeting(change, { committee, slot }));
  return { reference, committee: committee.shortName, warnings };
}
