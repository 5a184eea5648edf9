import type { Prisma } from '../../../database/generated/client.ts';
import { newCharges } from '../../reminders/charge.ts';
import { savePartners } from '../../sheets/read-partners.ts';
import { sheetCharges } from '../../sheets/sheet-charges.ts';
import type { Cells } from '../entity.ts';
import { numberIn } from '../keys.ts';
import { splitParty } from '../resolve/find-person.ts';
import { sheetData } from './sheet-data.ts';
import { requiredId, type Write, type WriteContext } from './write-context.ts';

/** Writes a sheet's cells; where it stands is said as somebody would say it, and kept as such. */
export async function writeSheet({ id, cells }: Write, context: WriteContext): Promise<string> {
  const { tx, viewer, now, directory, ids, became } = context;
  const charged = id ? await sheetCharges(tx, id) : [];
  const agreementId = viewer.agreement.id;
  const data = sheetData(cells, { isNew: id === null, directory });
  const reference = String(cells.reference);
  const own = { agreementId, reference, number: numberIn(reference), createdAt: now };
  // Built field by field from their table: the database says what is not a row of its own.
  const sheetId = id
    ? (await tx.actionSheet.update({ where: { id }, data: data as Prisma.ActionSheetUncheckedUpdateInput })).id
    : (await tx.actionSheet.create({ data: { ...data, ...own } as Prisma.ActionSheetUncheckedCreateInput })).id;
  if (!id) ids.set(reference, sheetId);
  if ('referents' in cells) await saveReferents(sheetId, cells, context);
  if ('partners' in cells) await savePartners(tx, { agreementId, sheetId }, partnersIn(cells), now);
  if (['status', 'progress', 'blockers'].some((key) => key in cells)) {
    const { status, progress, blockers } = await tx.actionSheet.findUniqueOrThrow({ where: { id: sheetId } });
    const by = { byId: viewer.person?.id ?? null, by: viewer.person?.name ?? viewer.slackUserId };
    await tx.sheetUpdate.create({ data: { sheetId, status, progress, blockers, ...by, at: now } });
  }
  became.push(...newCharges(charged, await sheetCharges(tx, sheetId)));
  return sheetId;
}

async function saveReferents(sheetId: string, { referents }: Cells, { tx, directory }: WriteContext): Promise<void> {
  await tx.sheetReferent.deleteMany({ where: { sheetId } });
  await tx.sheetReferent.createMany({
    data: ((referents ?? []) as string[]).map(splitParty).map(({ name, party }) => ({
      sheetId,
      partyId: requiredId(directory.parties, { party }, 'party'),
      personId: requiredId(directory.people, { name }, 'name'),
    })),
  });
}

function partnersIn({ partners }: Cells): string {
  return ((partners ?? []) as string[]).join('\n');
}
