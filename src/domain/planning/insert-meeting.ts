import type { Committee } from '../../database/generated/client.ts';
import { draftAgenda } from '../agenda/draft-agenda.ts';
import type { Change } from '../audit/change-once.ts';
import { nextReference, referenceBase } from '../meetings/meeting-reference.ts';
import { officesOn } from '../meetings/offices-on.ts';
import type { ReadSlot } from '../meetings/read-meeting-input.ts';
import { findPeriod } from '../periods/find-period.ts';
import { toDbDate } from '../time/civil-date.ts';

/** Writes a planned meeting down, with the offices that the rotations give it and the agenda's draft. */
export async function insertMeeting(
  { tx, by, now, note }: Change,
  { committee, slot }: { committee: Committee; slot: ReadSlot },
): Promise<{ id: string; reference: string }> {
  const agreementId = by.agreement.id;
  const offices = await officesOn(committee.id, slot.day, { db: tx });
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
  const after = { committee: committee.shortName, on: slot.day, place: slot.place || (slot.link ?? '') };
  note('meeting.planned', ['Meeting', meeting.id], { after });
  return { id: meeting.id, reference: meeting.reference };
}
