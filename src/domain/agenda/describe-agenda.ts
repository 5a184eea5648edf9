import type { Deps } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import { keepsMeeting } from '../meetings/keeps-meeting.ts';
import { type AgendaLine, loadAgenda } from '../meetings/load-agenda.ts';
import { type MeetingFacts, readMeeting } from '../meetings/meeting-facts.ts';
import { readablePapers } from '../meetings/read-papers.ts';
import { requireRoster } from '../people/access.ts';
import { loadOffices } from '../people/load-offices.ts';
import { type SheetsOnAgenda, sheetsOnAgenda } from '../sheets/sheets-on-agenda.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { type MissingPaper, missingPapers } from './missing-papers.ts';

export interface AgendaAnswer {
  meeting: MeetingFacts;
  agenda: AgendaLine[];
  /** How many points and proposals were left out for Art. 12. */
  reserved: number;
  /** Awaiting the chair's word. */
  proposed: { id: string; title: string; by: string | null; papers: string | null }[];
  missing: MissingPaper[];
  /** Where the sheets among its points stand today, and which of those asked of await an answer. */
  sheets: SheetsOnAgenda;
  mayWrite: boolean;
  mayJudge: boolean;
}

/**
 * A meeting's agenda, what is proposed for it, and which papers are missing (X3-18, X3-4).
 * @throws UserError for somebody outside the roster.
 */
export async function describeAgenda(
  viewer: Viewer,
  { reference }: { reference: string },
  deps: Deps,
): Promise<AgendaAnswer> {
  requireRoster(viewer);
  const row = await findMeeting(viewer, reference, deps);
  const [agenda, proposed, missing, offices, keeps, clearance] = await Promise.all([
    loadAgenda(row.id, deps),
    deps.db.agendaItem.findMany({
      where: { meetingId: row.id, state: 'PROPOSED' },
      include: { proposedBy: true },
      orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    }),
    missingPapers(row, deps),
    loadOffices(viewer.agreement.id, deps),
    keepsMeeting(viewer, row, deps),
    findClearance(viewer, deps),
  ]);
  const speaks =
    row.chairId !== null && offices.speakersOf(row.chairId, viewer.today).includes(viewer.person?.id ?? '');
  const isOpen = row.state === 'PLANNED' && viewer.audience === 'self';
  const meeting = readMeeting(row, viewer.agreement.timeZone);
  if (!mayRead(clearance, readablePapers(row))) {
    const reserved = agenda.length + proposed.length;
    const sheets = { standings: {}, silent: [] };
    return { meeting, agenda: [], proposed: [], missing: [], sheets, reserved, mayWrite: false, mayJudge: false };
  }
  return {
    meeting,
    reserved: 0,
    agenda,
    proposed: proposed.map(({ id, title, proposedBy, papers }) => ({
      id,
      title,
      by: proposedBy?.name ?? null,
      papers,
    })),
    missing,
    sheets: await sheetsOnAgenda({ meeting: row, agenda }, clearance, viewer, deps),
    mayWrite: isOpen && keeps,
    mayJudge: isOpen && (speaks || keeps),
  };
}
