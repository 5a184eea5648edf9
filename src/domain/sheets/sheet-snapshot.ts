import type { Transaction } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadSheets } from './load-sheets.ts';
import type { SheetRecord } from './sheet-record.ts';

/**
 * A sheet as it stands in a transaction, kept from other changes until that ends: read before and after a change, it
 * gives the audit trail what was and what is.
 */
export async function lockSheet(tx: Transaction, viewer: Viewer, id: string): Promise<SheetRecord> {
  await tx.$queryRaw`SELECT id FROM "ActionSheet" WHERE id = ${id}::uuid FOR UPDATE`;
  return readSheetNow(tx, viewer, id);
}

export async function readSheetNow(tx: Transaction, viewer: Viewer, id: string): Promise<SheetRecord> {
  const [sheet] = await loadSheets({ id }, viewer, { db: tx });
  if (!sheet) throw new Error(`sheet ${id} is gone`);
  return sheet;
}

/** What « Modifier » changes, in names: they stay readable when a person or a body has left. */
export function sheetFrame(sheet: SheetRecord) {
  return {
    title: sheet.title,
    objective: sheet.objective.code,
    axes: sheet.axes,
    planYears: sheet.planYears,
    startsOn: sheet.startsOn,
    dueOn: sheet.dueOn,
    isRecurring: sheet.isRecurring,
    leadParty: sheet.leadParty.shortName,
    leadPerson: sheet.leadPerson?.name ?? null,
    subOrganisation: sheet.subOrganisation?.name ?? null,
    committee: sheet.committee?.shortName ?? null,
    visibility: sheet.visibility,
  };
}

/** What « Compléter » changes. */
export function sheetContent(sheet: SheetRecord) {
  return {
    kind: sheet.kind,
    isInnovative: sheet.isInnovative,
    need: sheet.need,
    needSource: sheet.needSource,
    description: sheet.description,
    targetPublic: sheet.targetPublic,
    ages: sheet.ages,
    territories: sheet.territories,
    leadService: sheet.leadService,
    expectedResults: sheet.expectedResults,
    evaluationQuestions: sheet.evaluationQuestions,
    documents: sheet.documents,
    milestones: sheet.milestones.map(stepFacts),
  };
}

/** A step as the audit trail keeps it. */
export function stepFacts({ label, dueOn, doneOn }: SheetRecord['milestones'][number]) {
  return { label, dueOn, doneOn };
}

/** What « Qui la porte » changes. */
export function sheetCarriers({ sponsor, referents, partners }: SheetRecord) {
  return {
    sponsor: sponsor?.name ?? null,
    referents: referents.map(({ party, person }) => writeReferent(person.name, party.shortName)),
    partners: partners.map(writePartner),
  };
}

/** « Nom — rôle » */
export function writePartner({ name, role }: { name: string; role: string }): string {
  return role ? `${name} — ${role}` : name;
}

/** « Nom (Partie) » */
export function writeReferent(name: string, party: string): string {
  return `${name} (${party})`;
}
