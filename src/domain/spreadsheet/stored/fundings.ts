import type { Cells, StoredEntity } from '../entity.ts';
import type { EntitySource } from '../entity-source.ts';
import { fundingKey } from '../keys.ts';

/** Who pays for each sheet: read by whoever reads the sheet. */
export async function loadFundingEntities({ agreement, db }: EntitySource): Promise<StoredEntity[]> {
  const rows = await db.funding.findMany({
    where: { sheet: { agreementId: agreement.id } },
    orderBy: [{ sheet: { number: 'asc' } }, { year: 'asc' }, { funder: 'asc' }, { id: 'asc' }],
    include: { sheet: true },
  });
  const seen = new Map<string, number>();
  return rows.map(({ id, sheet, funder, scheme, year, amount, source }): StoredEntity => {
    const cells: Cells = {
      sheet: sheet.reference,
      funder,
      scheme,
      year: year ?? undefined,
      amount: amount === null ? undefined : Number(amount),
      source,
    };
    const secrecy = { visibility: sheet.visibility, committeeId: sheet.committeeId };
    const label = [sheet.reference, funder, scheme, year].filter(Boolean).join(' · ');
    return { kind: 'funding', id, key: fundingKey(cells, seen), label, secrecy, cells };
  });
}
