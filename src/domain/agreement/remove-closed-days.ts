import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { ENTERED_BY_HAND } from './entered-by-hand.ts';
import { agreementRights } from './rights.ts';

/**
 * Takes away a day entered by hand, or all that a file gave when the row is a file's: the wrong zone, say.
 * @throws UserError for anybody but the coordinator, and for a row that is gone.
 */
export async function removeClosedDays(
  viewer: Viewer,
  { spanId }: { spanId: string },
  deps: Deps,
): Promise<{ removed: number }> {
  await requireRight(viewer, agreementRights.removeClosedDays);
  const agreementId = viewer.agreement.id;
  return changeOnce(viewer, deps, async ({ tx, note }) => {
    const span = await tx.calendarSpan.findFirst({ where: { id: spanId, agreementId } });
    if (!span) throw new UserError('gone');
    const { kind, source, label } = span;
    const isFile = source !== ENTERED_BY_HAND;
    const where = isFile ? { agreementId, kind, source } : { id: spanId };
    const { count } = await tx.calendarSpan.deleteMany({ where });
    note(isFile ? 'holidays.removed' : 'closedDay.removed', ['CalendarSpan', isFile ? source : spanId], {
      before: isFile ? { kind, removed: count } : { on: fromDbDate(span.startsOn), label },
    });
    return { removed: count };
  });
}
