import type { Prisma } from '../../../database/generated/client.ts';
import { toDbDate } from '../../time/civil-date.ts';
import { compareFacts } from './compare-facts.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

/** The register of documents, the legal references, the rules that the file settles (C-5, C-6, A6-8). */
export async function loadRecords(load: Load, partyIds: IdsByCode): Promise<void> {
  await loadDocuments(load, partyIds);
  await loadLegalReferences(load);
  await loadSettings(load);
}

/** A document known by its code stays as people keep it: its state, date and address are theirs. */
async function loadDocuments(load: Load, partyIds: IdsByCode): Promise<void> {
  const { tx, file, agreementId } = load;
  const data = file.documents.map(({ party, dated, ...document }, index) => ({
    agreementId,
    ...document,
    partyId: party && idOf(partyIds, party),
    dated: dated && toDbDate(dated),
    position: index + 1,
  }));
  tally(load, 'documents', (await tx.document.createMany({ data, skipDuplicates: true })).count);
}

async function loadLegalReferences(load: Load): Promise<void> {
  const { tx, file, agreementId } = load;
  const known = await tx.legalReference.findMany({ where: { agreementId } });
  const absent = file.legalReferences.flatMap(({ text, note }, index) => {
    const row = known.find(({ position }) => position === index + 1);
    if (row) compareFacts(load, ['legalReferences', index], { text }, row);
    return row ? [] : [{ agreementId, text, note, position: index + 1 }];
  });
  tally(load, 'legalReferences', (await tx.legalReference.createMany({ data: absent })).count);
}

/** A rule that has a value in the database keeps it, whoever set it. */
async function loadSettings(load: Load): Promise<void> {
  const { tx, file, agreementId, now } = load;
  const known = await tx.setting.findMany({ where: { agreementId }, select: { key: true } });
  const absent = Object.entries(file.settings)
    .filter(([key]) => !known.some((setting) => setting.key === key))
    .map(([key, value]) => ({ agreementId, key, value: value as Prisma.InputJsonValue, setAt: now }));
  tally(load, 'settings', (await tx.setting.createMany({ data: absent })).count);
}
