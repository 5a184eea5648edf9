import type {
  Attendance,
  AttendanceAnswer,
  AttendanceCapacity,
  Committee,
  Meeting,
} from '../../database/generated/client.ts';
import { type StandInAnswer, standInAnswer } from '../convocation/stands-for.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';

/** How they answered a convocation, in which seat. */
export interface OwnAnswer {
  answer: AttendanceAnswer;
  /** Before the meeting moved. */
  formerAnswer: AttendanceAnswer;
  capacity: AttendanceCapacity;
  seat: string;
}

/** A meeting to which they are invited, with what they answered. */
export interface OwnMeeting {
  id: string;
  reference: string;
  committee: string;
  on: CivilDate;
  own: OwnAnswer;
  /** Who stands in for them, and whether that person comes; null when nobody does. */
  standIn: { name: string; answer: StandInAnswer } | null;
  /** Names of those for whom they stand in. */
  standsFor: string[];
}

type Convened = Pick<Meeting, 'id' | 'reference' | 'day'> & { committee: Committee; attendances: Attendance[] };

/** The meetings to which somebody is invited, with their answer, who stands in for them and for whom they do (X3-13). */
export function ownMeetings(
  meetings: Convened[],
  personId: string,
  people: { id: string; name: string }[],
): OwnMeeting[] {
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? '';
  return meetings.flatMap(({ id, reference, committee, day, attendances }): OwnMeeting[] => {
    const own = attendances.find((attendance) => attendance.personId === personId);
    if (!own) return [];
    const standIn = own.representedById ? nameOf(own.representedById) : own.standInName;
    return [
      {
        ...{ id, reference, committee: committee.shortName, on: fromDbDate(day) },
        own: { answer: own.answer, formerAnswer: own.formerAnswer, capacity: own.capacity, seat: own.seat },
        standIn: standIn ? { name: standIn, answer: standInAnswer(own, attendances) } : null,
        standsFor: attendances.filter((one) => one.representedById === personId).map((one) => nameOf(one.personId)),
      },
    ];
  });
}
