import { flaggedDecisions, openDecisions } from '../decisions/agenda-decisions.ts';
import type { AgendaSource } from '../meetings/agenda-source.ts';
import { sheetPoints } from '../sheets/agenda-sheets.ts';
import { lateTasks } from './late-tasks.ts';
import { waitingPoints } from './waiting-points.ts';

/** What a steering committee is convened for: last year's review, this year's plan, and the rest of R-06. */
export const standingItems = ['review', 'plan', 'evaluation', 'innovation', 'rotation'] as const;

const standing: AgendaSource = async ({ committee }) => {
  if (committee.kind !== 'STEERING') return [];
  return standingItems.map((item) => {
    const kind = item === 'review' || item === 'plan' ? 'DECISION' : 'DISCUSSION';
    return { title: '', kind: item === 'rotation' ? 'INFORMATION' : kind, origin: `standing:${item}` };
  });
};

/** The missions that the text gives a committee that only monitors and prepares (Annexe 3, K-7). */
const missions: AgendaSource = async ({ committee }, tx) => {
  if (committee.kind === 'STEERING') return [];
  const rows = await tx.committeeMission.findMany({
    where: { committeeId: committee.id },
    orderBy: { position: 'asc' },
  });
  return rows.map(({ label, position }) => ({ title: label, kind: 'DISCUSSION', origin: `mission:${position}` }));
};

/** Points left open by the committee's last meeting that was held. */
const carriedOver: AgendaSource = async ({ committee, meeting }, tx) => {
  const last = await tx.meeting.findFirst({
    where: { committeeId: committee.id, state: 'HELD', day: { lt: meeting.day } },
    orderBy: { day: 'desc' },
    include: { items: { where: { isOpen: true }, orderBy: { position: 'asc' } } },
  });
  return (last?.items ?? []).map(({ id, title, kind }) => ({ title, kind, origin: `carried:${id}` }));
};

/** Flagged decisions of other committees: this one's own come back anyway while they are open. */
const flaggedElsewhere: AgendaSource = async (occasion, tx) => {
  const own = (await openDecisions(occasion, tx)).map(({ origin }) => origin);
  return (await flaggedDecisions(occasion, tx)).filter(({ origin }) => !own.includes(origin));
};

/** Every source, in the order in which its points stand on the agenda. */
export const agendaSources: AgendaSource[] = [
  carriedOver,
  openDecisions,
  flaggedElsewhere,
  lateTasks,
  sheetPoints,
  standing,
  missions,
  waitingPoints,
];
