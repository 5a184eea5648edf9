import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { MessageSource } from '../messages/source-message.ts';
import { takeMessage } from '../messages/take-message.ts';
import { lockPlan } from '../objectives/lock-plan.ts';
import { tellBecame } from '../reminders/tell-became.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { GivenFields } from './given-sheet.ts';
import { type CreationKey, creationFields, readSheetInput } from './read-sheet-input.ts';
import { sheetRights } from './rights.ts';
import { sheetCharges } from './sheet-charges.ts';

export interface SheetCreation extends GivenFields<CreationKey> {
  /** The message that the need comes from. */
  source: MessageSource | null;
}

/**
 * Creates an action sheet with what it cannot do without, and gives it its number, without a gap.
 * @throws UserError for anybody but the coordinator and the secretariat; and for a message made a sheet before;
 * InvalidForm naming each field to mend.
 */
export async function createSheet(viewer: Viewer, input: SheetCreation, deps: Deps): Promise<{ reference: string }> {
  await requireRight(viewer, sheetRights.create);
  const { data, axisIds } = await readSheetInput(viewer, { keys: creationFields, given: input }, deps);
  const agreementId = viewer.agreement.id;
  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    await lockPlan(tx, agreementId);
    const last = await tx.actionSheet.findFirst({ where: { agreementId }, orderBy: { number: 'desc' } });
    const number = (last?.number ?? 0) + 1;
    const reference = `FA-${String(number).padStart(2, '0')}`;
    const sheet = await tx.actionSheet.create({
      data: {
        agreementId,
        number,
        reference,
        ...data,
        axes: { connect: axisIds.map((id) => ({ id })) },
        createdAt: now,
      },
    });
    const { source } = input;
    if (source && !(await takeMessage(tx, viewer, { source, into: 'sheet', subjectId: sheet.id }, now))) {
      throw new UserError('messageSheeted');
    }
    note('sheet.created', ['ActionSheet', sheet.id], {
      after: { reference, title: data.title, permalink: source?.permalink ?? null },
    });
    await tellBecame({ tx, agreementId, byId: viewer.person?.id ?? null, now }, await sheetCharges(tx, sheet.id));
    return { reference };
  });
}
