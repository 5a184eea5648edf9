import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';
import { frenchHolidays } from '../time/french-holidays.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { ENTERED_BY_HAND } from './entered-by-hand.ts';
import { agreementRights } from './rights.ts';

const MOST = 120;

export interface ClosedDay {
  on: CivilDate;
  /** Why nobody works then, as people call it. */
  label: string;
}

/**
 * Enters a public holiday that the computation does not know, e.g. one of an overseas territory.
 * @throws UserError for anybody but the coordinator; InvalidForm without a name, or for a day past or closed already.
 */
export async function addClosedDay(viewer: Viewer, { on, label: given }: ClosedDay, deps: Deps): Promise<ClosedDay> {
  await requireRight(viewer, agreementRights.addClosedDay);
  const label = given.replace(/\s+/g, ' ').trim();
  const fields: Record<string, UserError> = {};
  if (on === '') fields.on = new UserError('required');
  else if (on < viewer.today) fields.on = new UserError('datePast', { given: on });
  else if (await isClosed(viewer, on, deps)) fields.on = new UserError('dayKnown', { on });
  if (label === '') fields.label = new UserError('required');
  if ([...label].length > MOST) fields.label = new UserError('tooLong', { most: MOST });
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);

  const agreementId = viewer.agreement.id;
  const day = { startsOn: toDbDate(on), endsOn: toDbDate(on) };
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const { id } = await tx.calendarSpan.create({
      data: { agreementId, kind: 'PUBLIC_HOLIDAY', label, ...day, source: ENTERED_BY_HAND },
    });
    note('closedDay.added', ['CalendarSpan', id], { after: { on, label } });
  });
  return { on, label };
}

async function isClosed(viewer: Viewer, on: CivilDate, { db }: Deps): Promise<boolean> {
  if (frenchHolidays(Number(on.slice(0, 4))).includes(on)) return true;
  const day = toDbDate(on);
  const known = await db.calendarSpan.findFirst({
    where: { agreementId: viewer.agreement.id, kind: 'PUBLIC_HOLIDAY', startsOn: { lte: day }, endsOn: { gte: day } },
  });
  return known !== null;
}
