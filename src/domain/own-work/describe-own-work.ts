import type { AttendanceAnswer, AttendanceCapacity } from '../../database/generated/client.ts';
import { readableOf } from '../decisions/decision-access.ts';
import { loadOpenDecisions } from '../decisions/load-open-decisions.ts';
import type { Deps } from '../deps.ts';
import type { Due } from '../dues/due.ts';
import { type DueReader, dueReader } from '../dues/due-reader.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { loadOutboxScope } from '../outbox/load-outbox-scope.ts';
import { requireOwnEyes, requireRoster } from '../people/access.ts';
import { isClosed, isSheetLate } from '../sheets/lateness.ts';
import { loadSheets } from '../sheets/load-sheets.ts';
import { sheetSecrecy } from '../sheets/sheet-access.ts';
import type { SheetRecord } from '../sheets/sheet-record.ts';
import { addDays, type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { ownClearance } from '../visibility/find-clearance.ts';

/** Days looked ahead. */
const AHEAD = 60;

export interface OwnWork {
  today: CivilDate;
  name: string;
  /** In which offices they read what is due. */
  reader: DueReader;
  /** Open sheets that they lead: late ones first, then by their last day. */
  sheets: SheetRecord[];
  /** References of those of which somebody asked them how they stand. */
  asked: string[];
  /** What else is asked of them: past its day, the oldest first, and within two months, the earliest first. */
  late: Due[];
  dues: Due[];
  /** Adopted decisions that they see to, beyond what falls due: without a date, or later. */
  decisions: { reference: string; text: string; dueOn: CivilDate | null }[];
  meetings: { id: string; reference: string; committee: string; on: CivilDate; own: OwnAnswer }[];
}

/** How they answered a convocation, in which seat. */
export interface OwnAnswer {
  answer: AttendanceAnswer;
  capacity: AttendanceCapacity;
  seat: string;
}

/**
 * What somebody leads, what they owe and where they are awaited: for their own eyes.
 * @throws UserError for who is not of the roster, and when others would read it.
 */
export async function describeOwnWork(viewer: Viewer, deps: Deps): Promise<OwnWork> {
  requireRoster(viewer);
  requireOwnEyes(viewer);
  const personId = viewer.person?.id ?? '';
  const { today } = viewer;
  const clearance = await ownClearance(viewer, deps);
  const [sheets, chases, { planned }, scope, { toCarryOut }] = await Promise.all([
    loadSheets({}, viewer, deps),
    deps.db.statusChase.findMany({ where: { personId, answeredAt: null }, include: { sheet: true } }),
    loadCurrentMeetings(viewer.agreement.id, today, deps),
    loadOutboxScope(viewer.agreement.id, deps),
    loadOpenDecisions(viewer, deps),
  ]);
  const led = sheets.filter(({ leadPerson }) => leadPerson?.id === personId);
  const open = led.filter((sheet) => !isClosed(sheet) && mayRead(clearance, sheetSecrecy(sheet)));
  const isOwn = ({ kind, on, ask, reminders, readable }: Due) =>
    kind !== 'sheet' &&
    on <= addDays(today, AHEAD) &&
    (ask.of.includes(personId) || reminders.some(({ to }) => to.includes(personId))) &&
    (!readable || mayRead(clearance, readable));
  const own = scope.dues.filter(isOwn);
  return {
    today,
    name: viewer.person?.name ?? '',
    reader: dueReader(personId, scope, today),
    sheets: open.toSorted(
      (a, b) => Number(isSheetLate(b, today)) - Number(isSheetLate(a, today)) || a.dueOn.localeCompare(b.dueOn),
    ),
    asked: [...new Set(chases.map(({ sheet }) => sheet.reference))].filter((one) =>
      open.some(({ reference }) => reference === one),
    ),
    late: own.filter(({ on }) => on < today),
    dues: own.filter(({ on }) => on >= today),
    decisions: toCarryOut
      .filter(({ owner, dueOn }) => owner?.id === personId && (!dueOn || dueOn > addDays(today, AHEAD)))
      .filter((decision) => mayRead(clearance, readableOf(decision)))
      .map(({ reference, text, dueOn }) => ({ reference, text, dueOn })),
    meetings: planned.flatMap(({ id, reference, committee, day, attendances }) =>
      attendances
        .filter((attendance) => attendance.personId === personId)
        .map(({ answer, capacity, seat }) => ({
          id,
          reference,
          committee: committee.shortName,
          on: fromDbDate(day),
          own: { answer, capacity, seat },
        })),
    ),
  };
}
