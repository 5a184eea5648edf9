import type { Prisma } from '../../database/generated/client.ts';
import { type Deps, type Derive, derived } from '../deps.ts';
import { partyName } from '../text/party-name.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import type { MeansRecord } from './means-record.ts';

const parts = {
  party: true,
  objective: true,
  sheet: { include: { objective: true, leadParty: true, leadPerson: true, committee: true } },
} as const satisfies Prisma.ResourceCommitmentInclude;

/** The lines of means of an agreement that fit a condition, by year, party and kind; whoever may read them. */
export async function loadMeans(
  where: Prisma.ResourceCommitmentWhereInput,
  { agreement: { id: agreementId } }: { agreement: Pick<AgreementScope, 'id'> },
  deps: { db: Pick<Deps['db'], 'resourceCommitment'>; derive?: Derive | undefined },
): Promise<MeansRecord[]> {
  return derived(deps, `means, ${JSON.stringify(where)}`, async ({ db }) => {
    const rows = await db.resourceCommitment.findMany({
      where: { AND: [{ agreementId }, where] },
      include: parts,
      orderBy: [{ year: 'asc' }, { party: { position: 'asc' } }, { kind: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(readMeans);
  });
}

function readMeans(row: Prisma.ResourceCommitmentGetPayload<{ include: typeof parts }>): MeansRecord {
  const { id, party, year, kind, sheet, objective, label, planned, actual, dueOn, source, visibility } = row;
  return {
    id,
    party: { id: party.id, ...partyName(party) },
    year,
    kind,
    sheet: sheet && {
      id: sheet.id,
      reference: sheet.reference,
      title: sheet.title,
      objective: { code: sheet.objective.code },
      leadParty: { id: sheet.leadParty.id },
      leadPerson: sheet.leadPerson && { id: sheet.leadPerson.id },
      committee: sheet.committee && { id: sheet.committee.id },
      visibility: sheet.visibility,
    },
    objective: objective && { id: objective.id, code: objective.code },
    label,
    planned: planned?.toNumber() ?? null,
    actual: actual?.toNumber() ?? null,
    dueOn: dueOn && fromDbDate(dueOn),
    source,
    visibility,
  };
}
