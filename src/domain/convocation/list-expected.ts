import type { AttendanceAnswer } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadAttendances } from './attendance-rows.ts';
import { listInvitees } from './list-invitees.ts';
import { convocationRights } from './rights.ts';

export interface Expected {
  personId: string;
  name: string;
  /** Short name; null for those without a voice. */
  party: string | null;
  answer: AttendanceAnswer;
}

/**
 * Who may have been at a meeting: those invited, then those who hold a seat on its day though nobody convened them.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat.
 */
export async function listExpected(
  viewer: Viewer,
  { reference }: { reference: string },
  deps: Deps,
): Promise<Expected[]> {
  const agreementId = viewer.agreement.id;
  const { id, committeeId, secretariatId, day } = await findMeetingFor(
    viewer,
    convocationRights.seeExpected,
    reference,
    deps,
  );
  const [attendances, { invitees }, parties] = await Promise.all([
    loadAttendances(id, deps),
    listInvitees({ agreementId, committeeId, secretariatId, day: fromDbDate(day) }, deps),
    deps.db.party.findMany({ where: { agreementId } }),
  ]);
  const others = invitees.filter(({ personId }) => !attendances.some((one) => one.personId === personId));
  const people = await deps.db.person.findMany({ where: { id: { in: others.map(({ personId }) => personId) } } });
  return [
    ...attendances.map(({ personId, name, party, answer }) => {
      return { personId, name, party: party?.shortName ?? null, answer };
    }),
    ...others.map(({ personId, partyId }) => ({
      personId,
      name: people.find((person) => person.id === personId)?.name ?? '',
      party: parties.find((party) => party.id === partyId)?.shortName ?? null,
      answer: 'NONE' as const,
    })),
  ];
}
