import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { listLeads } from '../sheets/list-leads.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type ListedMeans, listMeans } from './list-means.ts';
import { type MeansTable, tabulateMeans } from './tabulate-means.ts';

export interface MeansTableAnswer {
  year: number;
  table: MeansTable;
  /** In kind and data: words, which no table adds up. */
  others: ListedMeans[];
  reserved: number;
  mayAdd: boolean;
}

/**
 * A year's means, parties × objectives, of one party or objective when it is named (A4-3).
 * @throws UserError when no objective has that code.
 */
export async function showMeans(
  viewer: Viewer,
  { year, partyId, objective }: { year: number; partyId?: string | undefined; objective?: string | undefined },
  deps: Pick<Deps, 'db'>,
): Promise<MeansTableAnswer> {
  const [{ means, reserved, mayAdd }, { parties, objectives }] = await Promise.all([
    listMeans(viewer, { year, partyId, objective }, deps),
    listLeads(viewer, deps),
  ]);
  const wanted = objective?.toUpperCase();
  const asked = objectives.filter(({ code }) => !wanted || code === wanted || code.startsWith(`${wanted}.`));
  if (asked.length === 0 && objective) throw new UserError('objectiveUnknown', { given: objective });
  const named = parties.filter(({ id }) => !partyId || id === partyId);
  return {
    year,
    table: tabulateMeans(means, named, asked),
    others: means.filter(({ kind }) => kind === 'IN_KIND' || kind === 'DATA'),
    reserved,
    mayAdd,
  };
}
