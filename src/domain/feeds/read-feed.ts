import { UserError } from '../../errors.ts';
import { type AgendaLine, loadAgenda } from '../agenda/load-agenda.ts';
import { listInvitees } from '../convocation/list-invitees.ts';
import { loadSayingScope } from '../deliveries/load-saying-scope.ts';
import type { Deps } from '../deps.ts';
import { type MeetingFacts, meetingParts, readMeeting } from '../meetings/meeting-facts.ts';
import { requireRoster } from '../people/access.ts';
import { findPersonViewer } from '../people/find-person-viewer.ts';
import type { Viewer } from '../people/viewer.ts';
import type { Due } from '../reminders/due.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { hashToken } from './feed-token.ts';

export interface FeedContent {
  viewer: Viewer;
  since: Date;
  /** Name of the committee; null for all that concerns the person. */
  committee: string | null;
  meetings: { meeting: MeetingFacts; agenda: AgendaLine[] }[];
  /** What the person has to do; none in a committee's feed. */
  dues: Due[];
}

/**
 * What the address of a feed gives: a committee's meetings, or those to which its owner is or will be invited, with
 * what they have to do. Read with the rights its owner has today: who left the roster has none (Art. 12).
 * @throws UserError `linkInvalid` for an address that is not, or no longer, one.
 */
export async function readFeed(token: string, deps: Deps): Promise<FeedContent> {
  const feed = await deps.db.calendarFeed.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { committee: true },
  });
  if (!feed || feed.revokedAt) throw new UserError('linkInvalid');
  const viewer = await findPersonViewer(feed.personId, deps);
  requireRoster(viewer);
  const { agreement } = viewer;
  const rows = await deps.db.meeting.findMany({
    where: { agreementId: agreement.id, ...(feed.committeeId ? { committeeId: feed.committeeId } : {}) },
    include: { ...meetingParts, attendances: { where: { personId: feed.personId } } },
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
  });
  const meetings: FeedContent['meetings'] = [];
  for (const row of rows) {
    const concerns = feed.committeeId !== null || row.attendances.length > 0 || (await willBeInvited(row, feed, deps));
    if (!concerns) continue;
    meetings.push({ meeting: readMeeting(row, agreement.timeZone), agenda: await loadAgenda(row.id, deps) });
  }
  const isMine = ({ kind, reminders }: Due) =>
    kind !== 'meeting' && reminders.some(({ to }) => to.includes(feed.personId));
  const dues = feed.committeeId ? [] : (await loadSayingScope(agreement.id, deps)).dues.filter(isMine);
  return { viewer, since: feed.createdAt, committee: feed.committee?.name ?? null, meetings, dues };
}

/** A meeting not convened yet concerns those who sit on its day. */
async function willBeInvited(
  meeting: {
    agreementId: string;
    committeeId: string;
    secretariatId: string | null;
    day: Date;
    convenedAt: Date | null;
    state: string;
  },
  { personId }: { personId: string },
  deps: Deps,
): Promise<boolean> {
  if (meeting.convenedAt || meeting.state !== 'PLANNED') return false;
  const { invitees } = await listInvitees({ ...meeting, day: fromDbDate(meeting.day) }, deps);
  return invitees.some((invitee) => invitee.personId === personId);
}
