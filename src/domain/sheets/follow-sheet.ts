import { InvalidForm, UserError } from '../../errors.ts';
import { noteAnswered } from '../chases/note-answered.ts';
import type { Deps } from '../deps.ts';
import { loadOffices } from '../people/load-offices.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { writeOnce } from '../write-once.ts';
import { findSheet } from './find-sheet.ts';
import { followAgendas } from './follow-agendas.ts';
import { requireFollower } from './sheet-access.ts';
import type { SheetStatus } from './sheet-record.ts';

export interface SheetFollowing {
  reference: string;
  status: SheetStatus;
  /** Percent, or empty. */
  progress: string;
  blockers: string;
  needsArbitration: boolean;
}

const MOST = 1000;

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
  await requireFollower(viewer, sheet, deps);
  const { id, reference } = sheet;
  const { status, needsArbitration } = input;
  const blockers = input.blockers.replace(/\r\n/g, '\n').trim();
  const progress = input.progress.trim() === '' ? null : Number(input.progress);
  const fields: Record<string, UserError> = {};
  if (progress !== null && !(Number.isInteger(progress) && progress >= 0 && progress <= 100)) {
    fields.progress = new UserError('percent');
  }
  if (status === 'BLOCKED' && blockers === '') fields.blockers = new UserError('required');
  if (blockers.length > MOST) fields.blockers = new UserError('tooLong', { most: MOST });
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);

  const after = { status, progress, blockers, needsArbitration };
  const now = deps.now();
  const offices = await loadOffices(viewer.agreement.id, deps);
  await writeOnce(deps, async (tx) => {
    await tx.$queryRaw`select id from "ActionSheet" where id = ${id}::uuid for update`;
    const stood = await tx.actionSheet.findUniqueOrThrow({ where: { id } });
    const before = {
      status: stood.status,
      progress: stood.progress,
      blockers: stood.blockers,
      needsArbitration: stood.needsArbitration,
    };
    const wasAsked = await noteAnswered(tx, id, now);
    if (!wasAsked && JSON.stringify(before) === JSON.stringify(after)) return;
    await tx.actionSheet.update({ where: { id }, data: after });
    const by = { byId: viewer.person?.id ?? null, by: viewer.person?.name ?? viewer.slackUserId };
    await tx.sheetUpdate.create({ data: { sheetId: id, status, progress, blockers, ...by, at: now } });
    await followAgendas(tx, { ...viewer, sheetId: id, status, offices }, now);
    await recordAudit(tx, viewer, now, {
      action: 'sheet.followed',
      subjectType: 'ActionSheet',
      subjectId: id,
      before,
      after: { reference, ...after },
    });
  });
  return { reference, status };
}
