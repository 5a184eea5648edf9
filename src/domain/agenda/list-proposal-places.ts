import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { type MeetingFacts, meetingParts, readMeeting } from '../meetings/meeting-facts.ts';
import { isSteward } from '../people/access.ts';
import { countsOn } from '../people/counts-on.ts';
import { toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { agendaRights } from './rights.ts';

export interface ProposalPlaces {
  /** To come, the next first. */
  meetings: MeetingFacts[];
  /** Committees of which none is planned: a point waits there for the next. */
  unplanned: { id: string; shortName: string }[];
  /** The committee for which the channel speaks, when it speaks for one. */
  committeeId: string | null;
}

/**
 * Where a person may propose a point: the meetings to come of the committees in which they sit or to which they are
 * invited, and those of their committees that have none. Who keeps the record for all, or sits nowhere, has all.
 * @throws UserError for somebody outside the roster, and when there is no place at all.
 */
export async function listProposalPlaces(
  viewer: Viewer,
  { channelId }: { channelId: string },
  { db }: Pick<Deps, 'db'>,
): Promise<ProposalPlaces> {
  await requireRight(viewer, agendaRights.propose);
  const personId = viewer.person?.id ?? '';
  const agreementId = viewer.agreement.id;
  const [memberships, committees, rows, binding] = await Promise.all([
    db.membership.findMany({ where: { personId }, include: { seatRule: true } }),
    db.committee.findMany({ where: { agreementId }, orderBy: { position: 'asc' } }),
    db.meeting.findMany({
      where: { agreementId, state: 'PLANNED', day: { gte: toDbDate(viewer.today) } },
      include: { ...meetingParts, attendances: { where: { personId } } },
      orderBy: [{ day: 'asc' }, { startsAt: 'asc' }],
    }),
    db.channelBinding.findFirst({ where: { channelId, agreementId } }),
  ]);
  const seats = memberships.filter((one) => countsOn(one, viewer.today)).map(({ seatRule }) => seatRule.committeeId);
  const isOwn = (committeeId: string) => isSteward(viewer) || seats.length === 0 || seats.includes(committeeId);
  const meetings = rows.filter(({ committeeId, attendances }) => isOwn(committeeId) || attendances.length > 0);
  const unplanned = committees.filter(({ id }) => isOwn(id) && !rows.some((row) => row.committeeId === id));
  if (meetings.length === 0 && unplanned.length === 0) throw new UserError('noMeetingPlanned');
  return {
    meetings: meetings.map((row) => readMeeting(row, viewer.agreement.timeZone)),
    unplanned: unplanned.map(({ id, shortName }) => ({ id, shortName })),
    committeeId: binding?.committeeId ?? null,
  };
}
