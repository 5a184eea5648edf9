import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { sendConvocations } from '../convocation/convene-meeting.ts';
import { listInvitees } from '../convocation/list-invitees.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import { officesOn } from '../meetings/offices-on.ts';
import { meetingRights } from '../meetings/rights.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface OfficesInput {
  reference: string;
  /** Codes of parties; empty for none, where the text knows no such office. */
  chair: string;
  secretariat: string;
  reason: string;
}

export interface ChangedOffices {
  reference: string;
  chair: PartyName | null;
  secretariat: PartyName | null;
  /** Null when both are the rotation's again. */
  reason: string | null;
}

const MOST = 500;

/**
 * Gives one meeting another chair or secretariat than the rotation does, with the reason; put back, the reason goes
 * (R-11, X3-8, X3-9). The rotation itself keeps its order. Secretaries who were not invited are.
 * @throws UserError for others than the stewards and who keeps the meeting, and for a cancelled one; InvalidForm
 * without a reason, or when nothing changes.
 */
export async function changeOffices(viewer: Viewer, input: OfficesInput, deps: Deps): Promise<ChangedOffices> {
  const meeting = await findMeetingFor(viewer, meetingRights.changeOffices, input.reference, deps);
  const { id, reference, committeeId } = meeting;
  if (meeting.state === 'CANCELLED') throw new UserError('meetingOver', { reference });
  const day = fromDbDate(meeting.day);
  const [rotation, parties] = await Promise.all([
    officesOn(committeeId, day, deps),
    deps.db.party.findMany({ where: { agreementId: viewer.agreement.id } }),
  ]);
  const read = (field: 'chair' | 'secretariat') => {
    const party = parties.find(({ code }) => code === input[field]) ?? null;
    if (!party && (input[field] !== '' || rotation[field]))
      throw new InvalidForm({ [field]: new UserError('required') });
    return party;
  };
  const [chair, secretariat] = [read('chair'), read('secretariat')];
  const idOf = (party: { id: string } | null) => party?.id ?? null;
  const differs = idOf(chair) !== idOf(rotation.chair) || idOf(secretariat) !== idOf(rotation.secretariat);
  const reason = differs ? input.reason.trim() : null;
  if (reason === '') throw new InvalidForm({ reason: new UserError('required') });
  if (reason && reason.length > MOST) throw new InvalidForm({ reason: new UserError('tooLong', { most: MOST }) });
  const isSame = idOf(chair) === meeting.chairId && idOf(secretariat) === meeting.secretariatId;
  if (isSame && reason === meeting.officeReason) throw new InvalidForm({ chair: new UserError('officesSame') });

  const invitation = { agreementId: viewer.agreement.id, committeeId, day, secretariatId: idOf(secretariat) };
  const { invitees } = await listInvitees(invitation, deps);
  const secretaries = invitees.filter(({ capacity }) => capacity === 'INVITEE');
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const { count } = await tx.meeting.updateMany({
      where: { id, state: meeting.state, chairId: meeting.chairId, secretariatId: meeting.secretariatId },
      data: { chairId: idOf(chair), secretariatId: idOf(secretariat), officeReason: reason },
    });
    if (count === 0) throw new UserError('alreadyDone');
    if (meeting.convenedAt && meeting.state === 'PLANNED') {
      const invited = await tx.attendance.findMany({ where: { meetingId: id } });
      const fresh = secretaries.filter(({ personId }) => !invited.some((one) => one.personId === personId));
      await tx.attendance.createMany({ data: fresh.map((invitee) => ({ meetingId: id, ...invitee })) });
      const people = fresh.map(({ personId }) => personId);
      await sendConvocations(tx, { meeting, people, agreementId: viewer.agreement.id, now });
    }
    const named = (one: { shortName: string } | null) => one?.shortName ?? null;
    note('meeting.offices', ['Meeting', id], {
      before: { chair: named(meeting.chair), secretariat: named(meeting.secretariat), reason: meeting.officeReason },
      after: {
        committee: meeting.committee.shortName,
        on: day,
        chair: named(chair),
        secretariat: named(secretariat),
        reason,
      },
    });
  });
  return { reference, chair: chair && partyName(chair), secretariat: secretariat && partyName(secretariat), reason };
}
