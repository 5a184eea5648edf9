import { InvalidForm, UserError } from '../../errors.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { writeOnce } from '../audit/write-once.ts';
import type { Deps } from '../deps.ts';
import { requireSteward } from '../people/access.ts';
import { loadOffices } from '../people/load-offices.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findSheet } from './find-sheet.ts';
import { followAgendas } from './follow-agendas.ts';
import { readMilestones } from './read-milestones.ts';
import { saveMilestones } from './save-milestones.ts';
import type { SheetKind } from './sheet-record.ts';
import { keptFields, lockSheet, readSheetNow } from './sheet-snapshot.ts';

export interface SheetCompletion {
  reference: string;
  kind: SheetKind | null;
  isInnovative: boolean;
  need: string;
  needSource: string;
  description: string;
  targetPublic: string;
  /** « 3-12 », or empty. */
  ages: string;
  /** One a line, or between commas. */
  territories: string;
  leadService: string;
  expectedResults: string;
  /** One a line. */
  evaluationQuestions: string;
  /** One a line: « Plaquette https://… ». */
  documents: string;
  /** One a line: « 30/06/2021 Ouverture des inscriptions ». */
  milestones: string;
}

const MOST = 3000;

/**
 * Completes a sheet with what describes it (domain.md § 4.4). Its milestones become those given; what was done of
 * them is kept ({@link saveMilestones}). Agendas follow what is innovative (A6-7).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm naming each field to mend: a need
 * without its source (Art. 7), ages that are no range, a milestone without a date, one that is done and left out.
 */
export async function completeSheet(
  viewer: Viewer,
  input: SheetCompletion,
  deps: Deps,
): Promise<{ reference: string }> {
  requireSteward(viewer);
  const sheet = await findSheet({ ...viewer, audience: 'self' }, input.reference, deps);
  const { reference: _, milestones: given, ages, territories, kind, isInnovative, ...texts } = input;
  const fields: Record<string, UserError> = {};
  const read = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.replace(/\r\n/g, '\n').trim()]),
  ) as typeof texts;
  for (const [name, text] of Object.entries(read)) {
    if (text.length > MOST) fields[name] = new UserError('tooLong', { most: MOST });
  }
  if (read.need !== '' && read.needSource === '') fields.needSource = new UserError('sourceRequired');
  const range = readAges(ages);
  if (range === undefined) fields.ages = new UserError('ageRange');
  const milestones = readMilestones(given);
  if (!milestones) fields.milestones = new UserError('milestoneForm');
  if (!milestones || range === undefined || Object.keys(fields).length > 0) throw new InvalidForm(fields);

  const after = {
    ...read,
    kind,
    isInnovative,
    ageMin: range?.min ?? null,
    ageMax: range?.max ?? null,
    territories: territories
      .split(/[\n,;]+/)
      .map((one) => one.trim())
      .filter(Boolean),
  };
  const offices = await loadOffices(viewer.agreement.id, deps);
  await writeOnce(deps, async (tx) => {
    const before = await lockSheet(tx, viewer, sheet.id);
    await saveMilestones(tx, sheet.id, milestones);
    await tx.actionSheet.update({ where: { id: sheet.id }, data: after });
    await recordAudit(tx, viewer, deps.now(), {
      action: 'sheet.completed',
      subjectType: 'ActionSheet',
      subjectId: sheet.id,
      before: keptFields(before, 'content'),
      after: { reference: sheet.reference, ...keptFields(await readSheetNow(tx, viewer, sheet.id), 'content') },
    });
    await followAgendas(tx, { ...viewer, sheetId: sheet.id, status: before.status, offices }, deps.now());
  });
  return { reference: sheet.reference };
}

/** « 3-12 » as a range, null for none; undefined when it is no range. */
function readAges(text: string): { min: number; max: number } | null | undefined {
  if (text.trim() === '') return null;
  const [, from, to] = /^(\d{1,3})\s*[-–à]\s*(\d{1,3})(?:\s*ans)?$/.exec(text.trim()) ?? [];
  const [min, max] = [Number(from), Number(to)];
  return from && to && min <= max && max <= 120 ? { min, max } : undefined;
}
