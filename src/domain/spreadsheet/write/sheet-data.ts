import { type KeyOfKind, type SheetFieldKind, sheetField, sheetFieldKeys } from '../../sheets/sheet-fields.ts';
import type { Directory } from '../directory.ts';
import type { Cells } from '../entity.ts';
import { dateIn, idIn, requiredId, valueIn } from './write-context.ts';

/** What a sheet's cells become in its own row: a cell that is not there changes nothing. */
export function sheetData(cells: Cells, { isNew, directory }: { isNew: boolean; directory: Directory }): object {
  const data = sheetFieldKeys.map((key) => writers[sheetField(key).kind](cells, key as never, { isNew, directory }));
  return Object.assign({}, ...data);
}

interface Context {
  isNew: boolean;
  directory: Directory;
}

/** Its own value; an empty cell says this. */
const orElse = (empty: unknown) => (cells: Cells, key: string) => ({ [key]: valueIn(cells, key, empty) });

/** Kept in rows of its own, or given by itself. */
const apart = () => ({});

const writers: { [K in SheetFieldKind]: (cells: Cells, key: KeyOfKind<K>, context: Context) => object } = {
  reference: apart,
  text: orElse(''),
  paragraph: orElse(''),
  tags: orElse([]),
  years: orElse([]),
  flag: orElse(false),
  percent: orElse(null),
  choice: (cells, key) => ({ [key]: valueIn(cells, key, sheetField(key).whenEmpty ?? null) }),
  // A sheet has its dates: an empty cell takes none away.
  date: (cells, key) => ({ [key]: dateIn(cells, key) ?? undefined }),
  ages: (cells, key) => {
    const ages = valueIn<{ min: number; max: number }, null>(cells, key, null);
    return ages === undefined ? {} : { ageMin: ages?.min ?? null, ageMax: ages?.max ?? null };
  },
  objective: (cells, key, { directory }) =>
    key in cells ? { objectiveId: requiredId(directory.objectives, cells, key) } : {},
  party: (cells, key, { directory }) =>
    key in cells ? { [`${key}Id`]: requiredId(directory.parties, cells, key) } : {},
  person: (cells, key, { directory }) => ({ [`${key}Id`]: idIn(directory.people, cells, key) }),
  body: (cells, key, { directory }) => ({ [`${key}Id`]: idIn(directory.subOrganisations, cells, key) }),
  committee: (cells, key, { directory }) => ({ [`${key}Id`]: idIn(directory.committees, cells, key) }),
  // Axes, or « aucun », said explicitly (K-18); an empty cell is neither.
  axes: (cells, key, { isNew, directory }) => {
    if (!(key in cells)) return {};
    const names = cells[key] as string[] | undefined;
    const ids = (names ?? []).map((name) => ({ id: requiredId(directory.axes, { name }, 'name') }));
    return { hasNoAxis: names?.length === 0, axes: { [isNew ? 'connect' : 'set']: ids } };
  },
  referents: apart,
  partners: apart,
  milestones: apart,
};
