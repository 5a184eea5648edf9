import type { ItemKind } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { agendaRights } from './rights.ts';

export interface PointInput {
  reference: string;
  /** Absent for a new point. */
  itemId?: string | undefined;
  /** What a new point is about, where it is about something that the agenda knows; `added` when nothing is said. */
  origin?: string | undefined;
  /** Left empty, a standing item keeps its own words. */
  title: string;
  kind: ItemKind;
  /** Minutes, or empty. */
  minutes: string;
  presenter: string;
  papers: string;
  /** Place on the agenda, from 1. */
  position: number;
}

const MOST = 300;

/**
 * Adds a point to a meeting's agenda, or changes one; the others make room. A point added once the meeting was
 * convened is marked so.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, and for a meeting that is over; InvalidForm
 * for a point without a title.
 */
export async function writePoint(viewer: Viewer, input: PointInput, deps: Deps): Promise<{ reference: string }> {
  const meeting = await findMeetingFor(viewer, agendaRights.writePoint, input.reference, deps);
  const { reference } = meeting;
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  const items = await deps.db.agendaItem.findMany({
    where: { meetingId: meeting.id, state: 'ACCEPTED' },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  const known = items.find(({ id }) => id === input.itemId);
  if (input.itemId && !known) throw new UserError('pointUnknown');
  const { origin = 'added' } = input;
  if (!known && origin !== 'added' && items.some((item) => item.origin === origin)) throw new UserError('alreadyDone');
  const data = readPoint(input, known?.origin.startsWith('standing:') ?? false);

  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const point = known
      ? await tx.agendaItem.update({ where: { id: known.id }, data })
      : await tx.agendaItem.create({
          data: { meetingId: meeting.id, position: 0, origin, addedAt: now, ...data },
        });
    const others = items.filter(({ id }) => id !== point.id).map(({ id }) => id);
    const place = Math.min(Math.max(1, input.position), others.length + 1);
    const order = others.toSpliced(place - 1, 0, point.id);
    for (const [index, id] of order.entries()) {
      await tx.agendaItem.update({ where: { id }, data: { position: index + 1 } });
    }
    note(known ? 'point.changed' : 'point.added', ['AgendaItem', point.id], {
      before: known ? { title: known.title, position: known.position } : null,
      after: { reference, title: data.title, position: place },
    });
  });
  return { reference };
}

function readPoint({ title, kind, minutes, presenter, papers }: PointInput, isStanding: boolean) {
  const fields: Record<string, UserError> = {};
  if (title.trim() === '' && !isStanding) fields.title = new UserError('required');
  for (const [name, text] of Object.entries({ title, presenter, papers })) {
    if (text.length > MOST) fields[name] = new UserError('tooLong', { most: MOST });
  }
  const length = minutes.trim() === '' ? null : Number(minutes);
  if (length !== null && (!Number.isInteger(length) || length < 1 || length > 600)) {
    fields.minutes = new UserError('pointLength');
  }
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  const orNull = (text: string) => text.trim() || null;
  return { title: title.trim(), kind, minutes: length, presenter: orNull(presenter), papers: orNull(papers) };
}
