import { UserError } from '../../errors.ts';
import { type MissingPaper, missingPapers } from '../agenda/missing-papers.ts';
import type { Deps } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import { checkSlot, type SlotWarning } from '../meetings/check-slot.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import { type MeetingFacts, readMeeting } from '../meetings/meeting-facts.ts';
import { chooseRoutes } from '../people/choose-routes.ts';
import { convocationDeadline } from '../settings/convocation-deadline.ts';
import { convocationDelay } from '../settings/convocation-delay.ts';
import { type CivilDate, daysBetween, fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { agreedGuests } from './agreed-guests.ts';
import { listInvitees } from './list-invitees.ts';
import { convocationRights } from './rights.ts';

export interface ConvocationPreview {
  meeting: MeetingFacts;
  bySlack: string[];
  byMail: string[];
  unreachable: string[];
  vacant: { seat: string; party: string }[];
  /** Days from today to the meeting, and how they compare with the rule. */
  delay: { days: number; wanted: number; deadline: CivilDate; isKept: boolean };
  missing: MissingPaper[];
  warnings: SlotWarning[];
  points: number;
}

/**
 * What sending the convocation now would do: to whom and how, which seats are vacant, whether the notice is kept,
 * which papers are missing (X3-17, X3-4).
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, and for a meeting over or convened.
 */
export async function previewConvocation(
  viewer: Viewer,
  { reference }: { reference: string },
  { canMail }: { canMail: boolean },
  deps: Deps,
): Promise<ConvocationPreview> {
  const row = await findMeetingFor(viewer, convocationRights.convene, reference, deps);
  if (row.state !== 'PLANNED') throw new UserError('meetingOver', { reference: row.reference });
  if (row.convenedAt) throw new UserError('meetingConvened', { reference: row.reference });
  if (!row.startsAt) throw new UserError('meetingNoHour', { reference: row.reference });
  const day = fromDbDate(row.day);
  const agreementId = viewer.agreement.id;
  const scope = await loadDueScope(agreementId, deps);
  const { invitees: seated, vacant } = await listInvitees({ ...row, day }, deps);
  const invitees = [...seated, ...(await agreedGuests(row.id, deps))];
  const [rows, parties, missing, warnings, points] = await Promise.all([
    deps.db.person.findMany({ where: { id: { in: invitees.map(({ personId }) => personId) } } }),
    deps.db.party.findMany({ where: { agreementId } }),
    missingPapers(row, deps),
    checkSlot(row.committee, day, scope, deps),
    deps.db.agendaItem.count({ where: { meetingId: row.id, state: 'ACCEPTED' } }),
  ]);
  // The embedded database would put « Émilie » after « Thomas ».
  const people = rows.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
  const via = (wanted: 'SLACK' | 'EMAIL' | undefined) =>
    people.filter((person) => chooseRoutes(person, { canMail })[0]?.via === wanted).map(({ name }) => name);
  const wanted = convocationDelay(row.committee.kind, scope.settings);
  const deadline = convocationDeadline(day, wanted, scope.settings.noticeCounting);
  return {
    meeting: readMeeting(row, viewer.agreement.timeZone),
    bySlack: via('SLACK'),
    byMail: via('EMAIL'),
    unreachable: via(undefined),
    vacant: vacant.map(({ seat, partyId }) => ({
      seat,
      party: parties.find(({ id }) => id === partyId)?.shortName ?? '',
    })),
    delay: { days: daysBetween(viewer.today, day), wanted, deadline, isKept: viewer.today <= deadline },
    missing,
    warnings: warnings.filter(({ code }) => code !== 'shortDelay'),
    points,
  };
}
