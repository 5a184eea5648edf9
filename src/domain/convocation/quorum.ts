import type { AttendanceCapacity, Presence } from '../../database/generated/client.ts';

/** K-9: the text has none. `half`: of the members who hold a seat; `everyParty`: somebody of each. */
export type QuorumRule = 'none' | 'half' | 'everyParty';

/** Somebody invited, as far as counting goes. */
export interface Attending {
  personId: string;
  /** Null for advisory guests and invitees: they never count. */
  partyId: string | null;
  capacity: AttendanceCapacity;
  presence: Presence | null;
  /** Number of the point at which they came; null from the beginning. */
  arrivedAt: number | null;
  representedById: string | null;
}

/** Whether a quorum was reached, and when. */
export interface QuorumCount {
  rule: Exclude<QuorumRule, 'none'>;
  /** Members or parties, once everybody was there. */
  present: number;
  needed: number;
  of: number;
  /** The point from which it was reached, 1 from the beginning; null when it never was. */
  from: number | null;
}

/** Counts a meeting's quorum, each time somebody arrived; null where the agreement sets none (K-9). */
export function countQuorum(rule: QuorumRule, people: Attending[], partyIds: string[]): QuorumCount | null {
  if (rule === 'none') return null;
  const of = rule === 'half' ? people.filter(isMember).length : partyIds.length;
  const needed = rule === 'half' ? Math.ceil(of / 2) : of;
  const countAt = (point: number) =>
    rule === 'half' ? membersAt(point, people) : partyIds.filter((id) => isPartyThere(id, point, people)).length;
  const from = pointsOf(people).find((point) => countAt(point) >= needed) ?? null;
  return { rule, present: countAt(Number.POSITIVE_INFINITY), needed, of, from };
}

/** The point from which somebody of a party was there, 1 from the beginning; null when nobody ever was. */
export function partyThereFrom(partyId: string, people: Attending[]): number | null {
  return pointsOf(people).find((point) => isPartyThere(partyId, point, people)) ?? null;
}

/** The points at which the room changed, in order. */
function pointsOf(people: Attending[]): number[] {
  return [...new Set([1, ...people.map(({ arrivedAt }) => arrivedAt ?? 1)])].toSorted((a, b) => a - b);
}

/** Each holder sits for a party. */
function isMember({ capacity }: Attending): boolean {
  return capacity === 'HOLDER';
}

function isThereAt(point: number, { presence, arrivedAt }: Attending): boolean {
  return (presence === 'PRESENT' || presence === 'REMOTE') && (arrivedAt ?? 1) <= point;
}

function isPartyThere(partyId: string, point: number, people: Attending[]): boolean {
  return people.some((one) => one.partyId === partyId && isThereAt(point, one));
}

/** Holders who were there, and representatives in the place of a holder who was not: one head, one place. */
function membersAt(point: number, people: Attending[]): number {
  return people.filter((one) => {
    if (one.partyId === null || !isThereAt(point, one)) return false;
    if (one.capacity !== 'REPRESENTATIVE') return isMember(one);
    return people.some((holder) => holder.representedById === one.personId && !isThereAt(point, holder));
  }).length;
}
