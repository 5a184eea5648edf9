import { UserError } from '../../errors.ts';
import { listInvitees } from '../convocation/list-invitees.ts';
import type { Deps } from '../deps.ts';
import type { Due } from '../dues/due.ts';
import { type AgendaLine, loadAgenda } from '../meetings/load-agenda.ts';
import { type MeetingFacts, meetingParts, readMeeting } from '../meetings/meeting-facts.ts';
import { withholdPoints } from '../meetings/read-papers.ts';
import { loadOutboxScope } from '../outbox/load-outbox-scope.ts';
import { requireRoster } from '../people/access.ts';
import { findPersonViewer } from '../people/find-person-viewer.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findClearance } from '../visibility/find-clearance.ts';
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

/** Dues of which the meeting itself is in the feed. */
const OF_MEETINGS: Due['kind'][] = ['meeting', 'answer'];

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
  const clearance = await findClearance(viewer, deps);
  const meetings: FeedContent['meetings'] = [];
  for (const row of rows) {
    const place = feed.committeeId ? 'invited' : await placeIn(row, feed.personId, deps);
    if (!place) continue;
    const meeting = readMeeting(row, agreement.timeZone);
    // Gone from the feed, it would stay in some calendars.
    const shown: MeetingFacts = place === 'withdrawn' ? { ...meeting, state: 'CANCELLED' } : meeting;
    const { points } = withholdPoints(clearance, row, await loadAgenda(row.id, deps));
    meetings.push({ meeting: shown, agenda: points });
  }
  const isMine = ({ kind, reminders }: Due) =>
    !OF_MEETINGS.includes(kind) && reminders.some(({ to }) => to.includes(feed.personId));
  const dues = feed.committeeId ? [] : (await loadOutboxScope(agreement.id, deps)).dues.filter(isMine);
  return { viewer, since: feed.createdAt, committee: feed.committee?.name ?? null, meetings, dues };
}

type Row = {
  id: string;
  agreementId: string;
  committeeId: string;
  secretariatId: string | null;
  day: Date;
  convenedAt: Date | null;
  attendances: object[];
};

/** What a meeting is to a person: theirs, theirs no longer, or null. One not convened is of those who sit on its day. */
async function placeIn(row: Row, personId: string, deps: Deps): Promise<'invited' | 'withdrawn' | null> {
  if (row.attendances.length > 0) return 'invited';
  if (row.convenedAt) {
    const told = { kind: 'convocation', personId, subject: `convocation:${row.id}`, state: 'SENT' } as const;
    return (await deps.db.delivery.count({ where: told })) > 0 ? 'withdrawn' : null;
  }
  const { invitees } = await listInvitees({ ...row, day: fromDbDate(row.day) }, deps);
  return invitees.some((invitee) => invitee.personId === personId) ? 'invited' : null;
}
