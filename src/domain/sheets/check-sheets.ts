import type { CheckScope, Finding, SheetLack } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import { readSettings } from '../settings/read-settings.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { isClosed } from './lateness.ts';
import { loadSheets } from './load-sheets.ts';
import { sheetSecrecy } from './sheet-access.ts';
import type { SheetRecord } from './sheet-record.ts';

/** In the order in which they are told. */
const lacks: Record<SheetLack, (sheet: SheetRecord) => boolean> = {
  lead: ({ leadPerson }) => leadPerson === null,
  axis: ({ axes, hasNoAxis }) => axes.length === 0 && !hasNoAxis,
  source: ({ need, needSource }) => need !== '' && needSource === '',
  need: ({ need }) => need === '',
};

/** From a newborn to the end of youth, as the agreement's services speak of ages (Art. 3). */
const AGES = { first: 0, last: 25 };

/** Open sheets without lead, axis, need or its source, the ages of children and youth and the living areas for which none is open. */
export async function checkSheets(viewer: Viewer, _: CheckScope, deps: Deps): Promise<Finding[]> {
  const [all, clearance] = await Promise.all([loadSheets({}, viewer, deps), findClearance(viewer, deps)]);
  const readable = all.filter((sheet) => mayRead(clearance, sheetSecrecy(sheet)));
  const open = readable.filter((sheet) => !isClosed(sheet));
  const lacking = (Object.keys(lacks) as SheetLack[]).flatMap((lack): Finding[] => {
    const references = open.filter((sheet) => lacks[lack](sheet)).map(({ reference }) => reference);
    return references.length > 0 ? [{ code: 'sheetsLack', lack, references }] : [];
  });
  const gaps = uncoveredAges(open.flatMap(({ ages }) => ages ?? []));
  const { territories: listed } = await readSettings(viewer.agreement.id, deps);
  const areas = uncoveredTerritories({ listed, all: readable, open });
  return [
    ...lacking,
    ...(gaps.length > 0 ? [{ code: 'agesUncovered' as const, ages: gaps }] : []),
    ...(areas.length > 0 ? [{ code: 'territoriesUncovered' as const, territories: areas }] : []),
  ];
}

type Placed = Pick<SheetRecord, 'territories'>;

/**
 * Living areas for which no sheet is open (P-4), among those listed, separated by commas; while none is, among those
 * that a sheet ever named.
 */
export function uncoveredTerritories({
  listed,
  all,
  open,
}: {
  listed: string;
  all: Placed[];
  open: Placed[];
}): string[] {
  const given = listed.split(/[,;\n]/).map((name) => name.trim());
  const known = given.some(Boolean) ? given : all.flatMap(({ territories }) => territories);
  const covered = open.flatMap(({ territories }) => territories.map(fold));
  const byName = new Map(known.filter(Boolean).map((name) => [fold(name), name]));
  // « Bassin d’Ardes » is « Ardes », whichever of the two says more.
  const isCovered = (key: string) => covered.some((area) => area.includes(key) || (area !== '' && key.includes(area)));
  return [...byName].filter(([key]) => !isCovered(key)).map(([, name]) => name);
}

/** Spans of ages that no sheet names; none while no sheet names any, as then nothing can be told. */
export function uncoveredAges(named: { min: number; max: number }[]): { min: number; max: number }[] {
  if (named.length === 0) return [];
  const gaps: { min: number; max: number }[] = [];
  for (let age = AGES.first; age <= AGES.last; age += 1) {
    if (named.some(({ min, max }) => min <= age && age <= max)) continue;
    const last = gaps.at(-1);
    if (last?.max === age - 1) last.max = age;
    else gaps.push({ min: age, max: age });
  }
  return gaps;
}
