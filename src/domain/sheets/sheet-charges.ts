import type { Transaction } from '../deps.ts';
import type { Charge } from '../reminders/charge.ts';

/** Who has what to do with a sheet: its lead, its sponsor, its technical referents. */
export async function sheetCharges(tx: Transaction, id: string): Promise<Charge[]> {
  const sheet = await tx.actionSheet.findUniqueOrThrow({ where: { id }, include: { referents: true } });
  const { leadPersonId, sponsorId, referents } = sheet;
  const referring = [...new Set(referents.map(({ personId }) => personId))];
  return [
    ...(leadPersonId ? [{ kind: 'lead' as const, id, personId: leadPersonId }] : []),
    ...(sponsorId ? [{ kind: 'sponsor' as const, id, personId: sponsorId }] : []),
    ...referring.map((personId) => ({ kind: 'referent' as const, id, personId })),
  ];
}
