import type { Prisma } from '../../database/generated/client.ts';
import { type Deps, type Derive, derived } from '../deps.ts';
import { objectiveParts, readObjective } from '../objectives/objective.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import type { IndicatorReading, IndicatorRecord } from './indicator-record.ts';

function parts(today: CivilDate) {
  return {
    objective: { include: objectiveParts(today) },
    sheets: { include: { leadParty: true, leadPerson: true, committee: true }, orderBy: { number: 'asc' } },
    readings: { orderBy: [{ on: 'desc' }, { id: 'desc' }] },
  } as const satisfies Prisma.IndicatorInclude;
}

type Row = Prisma.IndicatorGetPayload<{ include: ReturnType<typeof parts> }>;

/** The indicators of an agreement that fit a condition, in the order of their numbers; whoever may read them. */
export async function loadIndicators(
  where: Prisma.IndicatorWhereInput,
  { agreement: { id: agreementId }, today }: { agreement: Pick<AgreementScope, 'id'>; today: CivilDate },
  deps: { db: Pick<Deps['db'], 'indicator'>; derive?: Derive | undefined },
): Promise<IndicatorRecord[]> {
  return derived(deps, `indicators, ${today}, ${JSON.stringify(where)}`, async ({ db }) => {
    const rows = await db.indicator.findMany({
      where: { AND: [{ agreementId }, where] },
      include: parts(today),
      orderBy: { number: 'asc' },
    });
    return rows.map(readIndicator);
  });
}

function readIndicator(row: Row): IndicatorRecord {
  const { id, code, label, unit, objective, baselineSource, visibility } = row;
  return {
    id,
    code,
    label,
    unit,
    objective: objective && { id: objective.id, code: objective.code, label: readObjective(objective).label },
    baseline: row.baseline?.toNumber() ?? null,
    baselineOn: row.baselineOn && fromDbDate(row.baselineOn),
    baselineSource,
    target: row.target?.toNumber() ?? null,
    targetOn: row.targetOn && fromDbDate(row.targetOn),
    visibility,
    sheets: row.sheets.map((sheet) => ({
      id: sheet.id,
      reference: sheet.reference,
      title: sheet.title,
      leadParty: { id: sheet.leadParty.id },
      leadPerson: sheet.leadPerson && { id: sheet.leadPerson.id },
      committee: sheet.committee && { id: sheet.committee.id },
      visibility: sheet.visibility,
    })),
    readings: row.readings.map(
      ({ on, value, source, by, at }, place): IndicatorReading => ({
        on: fromDbDate(on),
        value: value.toNumber(),
        source,
        by,
        at,
        isReplaced: row.readings[place - 1]?.on.getTime() === on.getTime(),
        isCorrection: row.readings[place + 1]?.on.getTime() === on.getTime(),
      }),
    ),
  };
}
