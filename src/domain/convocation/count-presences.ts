import type { AttendanceLine } from './attendance-rows.ts';

/** How one party was there, once the meeting was held. */
export interface PartyPresence {
  party: string;
  present: number;
  remote: number;
  represented: number;
  excused: number;
  absent: number;
  /** Who came while the meeting was on, by point. */
  late: { name: string; at: number }[];
}

/** Counts who was at a meeting by party, in the order given; those without a voice count for none. */
export function countPresences(parties: { id: string; shortName: string }[], lines: AttendanceLine[]): PartyPresence[] {
  return parties.map(({ id, shortName }) => {
    const own = lines.filter(({ party }) => party?.id === id);
    const count = (wanted: AttendanceLine['presence']) => own.filter(({ presence }) => presence === wanted).length;
    const late = own.flatMap(({ name, arrivedAt }) => (arrivedAt === null ? [] : [{ name, at: arrivedAt }]));
    return {
      party: shortName,
      present: count('PRESENT'),
      remote: count('REMOTE'),
      represented: count('REPRESENTED'),
      excused: count('EXCUSED'),
      absent: count('ABSENT'),
      late: late.toSorted((a, b) => a.at - b.at),
    };
  });
}
