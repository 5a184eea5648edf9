import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { findPeriod } from '../periods/find-period.ts';
import { type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { nextReference, referenceBase } from './meeting-reference.ts';
import { officesOn } from './offices-on.ts';
import { meetingRights } from './rights.ts';

export interface MeetingInput {
  /** Code of the committee. */
  committee: string;
  on: CivilDate;
  place: string;
}

const MOST = 200;

/**
 * Records a meeting as held: it satisfies its period (X3-3).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm for a date to come or outside
 * the term, a missing place, or a meeting already recorded.
 */
export async function recordMeeting(
  viewer: Viewer,
  { committee: code, on, place }: MeetingInput,
  deps: Deps,
): Promise<{ committee: string }> {
  await requireRight(viewer, meetingRights.record);
  const agreementId = viewer.agreement.id;
  const committee = await deps.db.committee.findFirst({
    where: { agreementId, code },
    include: { agreement: true, meetings: { where: { day: toDbDate(on), state: 'HELD' } } },
  });
  if (!committee) throw new InvalidForm({ committee: new UserError('required') });
  const { agreement, meetings, shortName } = committee;
  const fields: Record<string, UserError> = {};
  if (on > viewer.today) fields.on = new UserError('dateToCome', { given: on });
  if (on < fromDbDate(agreement.legalStart)) fields.on = new UserError('beforeTerm', { given: on });
  if (meetings.length > 0) fields.on = new UserError('meetingKnown', { committee: shortName, on });
  if (place.trim() === '') fields.place = new UserError('required');
  if (place.length > MOST) fields.place = new UserError('tooLong', { most: MOST });
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);

  const offices = await officesOn(committee.id, on, deps);
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const base = referenceBase(committee.code, findPeriod(committee.cadence, on));
    const meeting = await tx.meeting.create({
      data: {
        agreementId,
        committeeId: committee.id,
        state: 'HELD',
        day: toDbDate(on),
        place: place.trim(),
        chairId: offices.chair?.id ?? null,
        secretariatId: offices.secretariat?.id ?? null,
        reference: await nextReference(tx, agreementId, base),
        revisedAt: now,
        recordedAt: now,
      },
    });
    note('meeting.held', ['Meeting', meeting.id], { after: { committee: shortName, on, place: place.trim() } });
  });
  return { committee: shortName };
}
