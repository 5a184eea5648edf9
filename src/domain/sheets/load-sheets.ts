import type { ActionSheet, Prisma } from '../../database/generated/client.ts';
import { type Deps, type Derive, derived } from '../deps.ts';
import { objectiveParts, readObjective } from '../objectives/objective.ts';
import { partyName } from '../text/party-name.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import { type KeyOfKind, type SheetFieldKind, sheetField, sheetFieldKeys } from './sheet-fields.ts';
import type { SheetRecord, SheetValues } from './sheet-record.ts';

/** What a sheet's fields are read from, beside its own columns. */
export function sheetParts(today: CivilDate) {
  return {
    objective: { include: objectiveParts(today) },
    axes: { orderBy: { position: 'asc' } },
    leadParty: true,
    leadPerson: true,
    subOrganisation: true,
    sponsor: true,
    referents: {
      include: { party: true, person: true },
      orderBy: [{ party: { position: 'asc' } }, { person: { name: 'asc' } }],
    },
    partners: { include: { partner: true }, orderBy: { partner: { name: 'asc' } } },
    committee: true,
    milestones: { orderBy: [{ dueOn: 'asc' }, { position: 'asc' }] },
  } as const satisfies Prisma.ActionSheetInclude;
}

type SheetRow = Prisma.ActionSheetGetPayload<{ include: ReturnType<typeof sheetParts> }>;

/** The action sheets of an agreement that fit a condition, in the order of their numbers; whoever may read them. */
export async function loadSheets(
  where: Prisma.ActionSheetWhereInput,
  { agreement: { id: agreementId }, today }: { agreement: Pick<AgreementScope, 'id'>; today: CivilDate },
  deps: { db: Pick<Deps['db'], 'actionSheet'>; derive?: Derive | undefined },
): Promise<SheetRecord[]> {
  return derived(deps, `sheets, ${today}, ${JSON.stringify(where)}`, async ({ db }) => {
    const rows = await db.actionSheet.findMany({
      where: { AND: [{ agreementId }, where] },
      include: { ...sheetParts(today), updates: { orderBy: { id: 'desc' } } },
      orderBy: { number: 'asc' },
    });
    return rows.map(({ updates, ...row }) => ({
      id: row.id,
      hasNoAxis: row.hasNoAxis,
      ...sheetValues(row),
      updates: updates.map(({ status, progress, blockers, by, at }) => ({ status, progress, blockers, by, at })),
    }));
  });
}

/** What a row's fields hold. */
export function sheetValues(row: SheetRow): SheetValues {
  const read = sheetFieldKeys.map((key) => [key, readers[sheetField(key).kind](row, key as never)]);
  // Each was read by its own kind: the one place where that is not the compiler's to know.
  return Object.fromEntries(read) as SheetValues;
}

/** Columns and relations are named as the fields that they hold. */
const readers: { [K in SheetFieldKind]: (row: SheetRow, key: KeyOfKind<K>) => unknown } = {
  reference: asKept,
  text: asKept,
  paragraph: asKept,
  tags: asKept,
  years: asKept,
  flag: asKept,
  percent: asKept,
  choice: asKept,
  date: (row, key) => fromDbDate(row[key]),
  ages: ({ ageMin, ageMax }) => (ageMin !== null && ageMax !== null ? { min: ageMin, max: ageMax } : null),
  objective: ({ objective }) => {
    const { code, label } = readObjective(objective);
    return { code, label };
  },
  axes: ({ axes }) => axes.map(({ label }) => label),
  party: (row, key) => ({ id: row[key].id, ...partyName(row[key]) }),
  person: (row, key) => named(row[key]),
  body: (row, key) => named(row[key]),
  committee: (row, key) => shortlyNamed(row[key]),
  referents: ({ referents }) =>
    referents.map(({ party, person }) => ({ party: shortlyNamed(party), person: named(person) })),
  partners: ({ partners }) => partners.map(({ partner, role }) => ({ name: partner.name, role })),
  milestones: ({ milestones }) =>
    milestones.map(({ id, label, dueOn, doneOn }) => ({
      id,
      label,
      dueOn: fromDbDate(dueOn),
      doneOn: doneOn && fromDbDate(doneOn),
    })),
};

type AsKept = KeyOfKind<'reference' | 'text' | 'paragraph' | 'tags' | 'years' | 'flag' | 'percent' | 'choice'>;

/** A field of these kinds that the database has no column for does not compile. */
function asKept(row: Pick<ActionSheet, AsKept>, key: AsKept): unknown {
  return row[key];
}

function named(one: { id: string; name: string } | null) {
  return one && { id: one.id, name: one.name };
}

function shortlyNamed(one: { id: string; shortName: string } | null) {
  return one && { id: one.id, shortName: one.shortName };
}
