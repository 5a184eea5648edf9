import type { Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import type { FundingLine } from './funding-line.ts';

/** Who pays for a sheet. */
export interface FundingRecord extends FundingLine {
  id: string;
  sheet: { id: string; reference: string };
}

/** The fundings of an agreement's sheets that fit a condition, by year and funder; whoever may read their sheet. */
export async function loadFundings(
  where: Prisma.FundingWhereInput,
  { agreement }: { agreement: Pick<AgreementScope, 'id'> },
  { db }: { db: Pick<Deps['db'], 'funding'> },
): Promise<FundingRecord[]> {
  const rows = await db.funding.findMany({
    where: { AND: [{ sheet: { agreementId: agreement.id } }, where] },
    include: { sheet: { select: { id: true, reference: true } } },
    orderBy: [{ year: 'asc' }, { funder: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, sheet, year, funder, scheme, amount, source }) => {
    return { id, sheet, year, funder, scheme, amount: amount?.toNumber() ?? null, source };
  });
}
