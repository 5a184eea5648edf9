import type { ItemKind } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';

export interface AgendaLine {
  id: string;
  position: number;
  /** Empty for a standing item: its words come from its origin. */
  title: string;
  origin: string;
  kind: ItemKind;
  /** Minutes. */
  minutes: number | null;
  presenter: string | null;
  papers: string | null;
  /** Added once the meeting was convened. */
  isLate: boolean;
  notes: string;
  isOpen: boolean;
}

/** The points of a meeting's agenda, in order; proposed and refused ones left out. */
export async function loadAgenda(meetingId: string, { db }: Pick<Deps, 'db'>): Promise<AgendaLine[]> {
  const meeting = await db.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    include: { items: { where: { state: 'ACCEPTED' }, orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  });
  const { convenedAt } = meeting;
  return meeting.items.map(
    ({ id, title, origin, kind, minutes, presenter, papers, addedAt, notes, isOpen }, place) => ({
      id,
      position: place + 1,
      title,
      origin,
      kind,
      minutes,
      presenter,
      papers,
      isLate: convenedAt !== null && addedAt > convenedAt,
      notes,
      isOpen,
    }),
  );
}
