import type { Transaction } from '../deps.ts';
import type { AgendaOccasion, AgendaPoint } from '../meetings/agenda-source.ts';
import type { DecisionState, Visibility } from './decision-record.ts';
import { notGivenUp } from './given-up.ts';

/** Characters of a decision's text that stand on an agenda. */
const MOST = 200;

interface Shown {
  id: string;
  reference: string;
  state: DecisionState;
  visibility: Visibility;
  versions: { text: string }[];
  /** What it is called since somebody had it taken up. */
  agendaTitle: string | null;
}

/** A decision as a point. Others read agendas too, another committee's at times: what is not public goes by its reference alone (Art. 12). */
export function decisionPoint({ id, reference, state, visibility, versions, agendaTitle }: Shown): AgendaPoint {
  const text = (versions[0]?.text ?? '').replace(/\s+/g, ' ');
  const short = text.length > MOST ? `${[...text].slice(0, MOST - 1).join('')}…` : text;
  const waiting = state === 'PROPOSED' && agendaTitle ? agendaTitle : reference;
  return {
    title: visibility === 'PUBLIC' && state === 'ADOPTED' ? `${reference} — ${short}` : waiting,
    kind: state === 'PROPOSED' ? 'DECISION' : 'DISCUSSION',
    origin: decisionOrigin(id),
  };
}

/** Where an agenda's point comes from that is about a decision. */
export function decisionOrigin(decisionId: string): string {
  return `decision:${decisionId}`;
}

const parts = { versions: { orderBy: { number: 'desc' }, take: 1 } } as const;

/** A committee's own decisions that still await agreement, or somebody's hand: they come back until they are settled (X3-21). */
export async function openDecisions({ committee }: AgendaOccasion, tx: Transaction): Promise<AgendaPoint[]> {
  const rows = await tx.decision.findMany({
    where: {
      committeeId: committee.id,
      OR: [
        { state: 'PROPOSED' },
        { state: 'ADOPTED', followUp: 'OPEN', OR: [{ ownerId: { not: null } }, { dueOn: { not: null } }] },
      ],
    },
    include: parts,
    orderBy: { id: 'asc' },
  });
  return rows.map(decisionPoint);
}

/** Decisions of any committee that may go against the superior text, until a steering committee has had them (A5-3). */
export async function flaggedDecisions({ committee }: AgendaOccasion, tx: Transaction): Promise<AgendaPoint[]> {
  if (committee.kind !== 'STEERING') return [];
  const rows = await tx.decision.findMany({
    where: { agreementId: committee.agreementId, isContraryToCog: true, state: notGivenUp },
    include: parts,
    orderBy: { id: 'asc' },
  });
  const had = await tx.agendaItem.findMany({
    where: {
      origin: { in: rows.map(({ id }) => decisionOrigin(id)) },
      state: 'ACCEPTED',
      meeting: { committeeId: committee.id, state: 'HELD' },
    },
  });
  return rows.filter(({ id }) => !had.some(({ origin }) => origin === decisionOrigin(id))).map(decisionPoint);
}

/** Puts a decision that was just flagged on the next steering committee's agenda, when one is planned (A5-3). Twice is once. */
export async function putFlaggedOnAgenda(
  tx: Transaction,
  { agreementId, decisionId, now }: { agreementId: string; decisionId: string; now: Date },
): Promise<void> {
  const meeting = await tx.meeting.findFirst({
    where: { agreementId, state: 'PLANNED', committee: { kind: 'STEERING' } },
    include: { committee: true, items: true },
    orderBy: { day: 'asc' },
  });
  if (!meeting || meeting.items.some(({ origin }) => origin === decisionOrigin(decisionId))) return;
  const occasion = { meeting, committee: meeting.committee, year: meeting.day.getUTCFullYear() };
  const points = await flaggedDecisions(occasion, tx);
  const point = points.find(({ origin }) => origin === decisionOrigin(decisionId));
  if (!point) return;
  const position = meeting.items.filter(({ state }) => state === 'ACCEPTED').length + 1;
  await tx.agendaItem.create({ data: { meetingId: meeting.id, position, addedAt: now, ...point } });
}
