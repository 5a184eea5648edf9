import type { AttendanceLine } from './attendance-rows.ts';

/** Whom somebody stands in for at a meeting, and in which seat (X3-13). */
export interface Represented {
  name: string;
  seat: string;
}

/** Null for one off the roster, whom nobody can ask. */
export type StandInAnswer = 'awaited' | 'coming' | 'declined' | null;

export function standsFor(personId: string, lines: AttendanceLine[]): Represented[] {
  return lines.filter((one) => one.representedById === personId).map(({ name, seat }) => ({ name, seat }));
}

type Answered = Pick<AttendanceLine, 'personId' | 'answer' | 'representedById'>;

/** How far who is represented can count on it: who stands in has not answered, comes, or declined. */
export function standInAnswer(own: Answered, lines: Answered[]): StandInAnswer {
  const standIn = own.representedById && lines.find(({ personId }) => personId === own.representedById);
  if (!standIn) return null;
  if (standIn.answer === 'NONE') return 'awaited';
  return standIn.answer === 'PRESENT' || standIn.answer === 'REMOTE' ? 'coming' : 'declined';
}
