import type { Attendance, AttendanceAnswer, Committee, Meeting } from '../../database/generated/client.ts';
import { type StandInAnswer, standInAnswer } from '../convocation/stands-for.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';

/** A meeting to which they are invited, with what they answered. */
export interface OwnMeeting {
  reference: string;
  committee: string;
  on: CivilDate;
  answer: AttendanceAnswer;
  /** Who stands in for them, and whether that person comes; null when nobody does. */
  standIn: { name: string; answer: StandInAnswer } | null;
  /** Names of those for whom they stand in. */
  standsFor: string[];
}

type Convened = Pick<Meeting, 'reference' | 'day'> & { committee: Committee; attendances: Attendance[] };

/** The meetings to which somebody is invited, with their answer, who stands in for them and for whom they do (X3-13). */
export function ownMeetings(
  meetings: Convened[],
  personId: string,
  people: { id: string; name: string }[],
): OwnMeeting[] {
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  return meetings.flatMap(({ reference, committee, day, attendances }): OwnMeeting[] => {
    const own = attendances.find((attendance) => attendance.personId === personId);
    if (!own) return [];
    const standIn = own.representedById ? nameOf(own.representedById) : own.standInName;
    return [
      {
        ...{ reference, committee: committee.shortName, on: fromDbDate(day), answer: own.answer },
        standIn: standIn ? { name: standIn, answer: standInAnswer(own, attendances) } : null,
        standsFor: attendances.filter((one) => one.representedById === personId).map((one) => nameOf(one.personId)),
      },
    ];
  });
}
