import type { Presence } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';

export interface PresenceInput {
  /** Person ids. */
  present: string[];
  remote: string[];
  excused: string[];
  /** Who came while the meeting was on, by the point at which they came. */
  arrivals: { itemId: string; people: string[] }[];
}

/** What the names of the form's fields that hold arrivals begin with; the point's id follows. */
export const ARRIVALS = 'arrivals:';

/** Reads how somebody invited was there, or was not. */
export type PresenceReader = (one: {
  personId: string;
  representedById: string | null;
  standInName: string | null;
}) => {
  presence: Presence;
  arrivedAt: number | null;
};

/**
 * Makes sense of who was there: whoever arrived was present, unless said to be remote; who is in no list was absent.
 * @throws InvalidForm for somebody who arrived twice, and for a point that is no longer on the agenda.
 */
export function readPresences(input: PresenceInput, points: { id: string }[]): PresenceReader {
  const arrivedAt = new Map<string, number>();
  const fields: Record<string, UserError> = {};
  for (const { itemId, people } of input.arrivals.filter((one) => one.people.length > 0)) {
    const position = points.findIndex(({ id }) => id === itemId) + 1;
    if (position === 0) fields[ARRIVALS + itemId] = new UserError('pointUnknown');
    for (const personId of people) {
      const before = arrivedAt.get(personId);
      if (before !== undefined) fields[ARRIVALS + itemId] = new UserError('arrivedTwice', { position: before });
      else arrivedAt.set(personId, position);
    }
  }
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  return ({ personId, representedById, standInName }) => {
    const at = arrivedAt.get(personId) ?? null;
    // The first point is the beginning.
    const late = at === 1 ? null : at;
    if (input.present.includes(personId)) return { presence: 'PRESENT', arrivedAt: late };
    if (input.remote.includes(personId)) return { presence: 'REMOTE', arrivedAt: late };
    if (at !== null) return { presence: 'PRESENT', arrivedAt: late };
    if (representedById ?? standInName) return { presence: 'REPRESENTED', arrivedAt: null };
    return { presence: input.excused.includes(personId) ? 'EXCUSED' : 'ABSENT', arrivedAt: null };
  };
}
