import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { loadOffices } from '../people/load-offices.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findSheet } from './find-sheet.ts';
import { followAgendas } from './follow-agendas.ts';
import type { GivenPart } from './given-sheet.ts';
import { noteAnswered } from './note-answered.ts';
import { readGiven } from './read-given.ts';
import { sheetRights } from './rights.ts';
import { fieldsOf, type KeyOfPart } from './sheet-fields.ts';
import type { SheetRecord, SheetStatus } from './sheet-record.ts';

/** What is said of it; what is left out stays as it is. */
export interface SheetFollowing extends Partial<GivenPart<'standing'>> {
  /** Which sheet. */
  reference: string;
}

/**
 * Says where a sheet stands; each time is kept, with who said it, and agendas follow. The same again changes nothing,
 * but answers whoever had asked.
 * @throws UserError for who neither leads it, nor keeps its party's or the agreement's records; InvalidForm for a
 * progress that is no percentage, and for « bloqué » without a word on what blocks it.
 */
export async function followSheet(
  viewer: Viewer,
  input: SheetFollowing,
  deps: Deps,
): Promise<{ reference: string; status: SheetStatus }> {
  const sheet = await findSheet({ ...viewer, audience: 'self' }, input.reference, deps);
  await requireRight(viewer, sheetRights.follow, sheet, deps);
  const { id, reference } = sheet;
  const said = readFollowing(input);
  const offices = await loadOffices(viewer.agreement.id, deps);
  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    await tx.$queryRaw`select id from "ActionSheet" where id = ${id}::uuid for update`;
    const stood = await tx.actionSheet.findUniqueOrThrow({ where: { id } });
    const before = {
      status: stood.status,
      progress: stood.progress,
      blockers: stood.blockers,
      needsArbitration: stood.needsArbitration,
    };
    const after = { ...before, ...said };
    const { status, progress, blockers } = after;
    if (status === 'BLOCKED' && blockers === '') throw new InvalidForm({ blockers: new UserError('required') });
    const wasAsked = await noteAnswered(tx, id, now);
    if (!wasAsked && JSON.stringify(before) === JSON.stringify(after)) return { reference, status };
    await tx.actionSheet.update({ where: { id }, data: after });
    const by = { byId: viewer.person?.id ?? null, by: viewer.person?.name ?? viewer.slackUserId };
    const isSaid = status !== before.status || progress !== before.progress || blockers !== before.blockers;
    // An arbitration asked for says nothing of where it stands; an answer does, were it the same again.
    if (isSaid || wasAsked) {
      await tx.sheetUpdate.create({ data: { sheetId: id, status, progress, blockers, ...by, at: now } });
    }
    await followAgendas(tx, { ...viewer, sheetId: id, status, offices }, now);
    note('sheet.followed', ['ActionSheet', id], { before, after: { reference, ...after } });
    return { reference, status };
  });
}

/** @throws InvalidForm naming the fields to mend. */
function readFollowing(input: SheetFollowing): Partial<Pick<SheetRecord, KeyOfPart<'standing'>>> {
  const { data, faults } = readGiven(
    fieldsOf('standing').filter((key) => input[key] !== undefined),
    input,
  );
  if (input.status === 'BLOCKED' && data.blockers === '') faults.blockers = new UserError('required');
  if (Object.keys(faults).length > 0) throw new InvalidForm(faults);
  return data;
}
