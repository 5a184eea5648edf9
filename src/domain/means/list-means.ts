import type { Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { loadMeans } from './load-means.ts';
import { findMeansAccess, type MeansRight, meansSecrecy } from './means-access.ts';
import { type MeansGap, meansGap } from './means-gap.ts';
import { type MeansRecord, type ResourceKind, servedObjective } from './means-record.ts';

/** What is looked for; everything when nothing is said. */
export interface MeansQuery {
  year?: number | undefined;
  partyId?: string | undefined;
  kind?: ResourceKind | undefined;
  /** Code of an objective; a strategic one holds its operational ones, and their sheets. */
  objective?: string | undefined;
  /** Only lines that fall short (A5-1). */
  isShort?: boolean | undefined;
}

/** A line, how it falls short, and what its reader may change of it. */
export interface ListedMeans extends MeansRecord {
  gap: MeansGap | null;
  right: MeansRight | null;
}

export interface MeansAnswer {
  means: ListedMeans[];
  /** How many others answer, which are not for who reads this. */
  reserved: number;
  mayAdd: boolean;
}

/** The lines of means that answer to a query, as their reader may see them (Art. 12). */
export async function listMeans(viewer: Viewer, query: MeansQuery, deps: Pick<Deps, 'db'>): Promise<MeansAnswer> {
  const { year, partyId, kind, objective, isShort } = query;
  const where: Prisma.ResourceCommitmentWhereInput = {
    ...(year ? { year } : {}),
    ...(partyId ? { partyId } : {}),
    ...(kind ? { kind } : {}),
  };
  const all = (await loadMeans(where, viewer, deps)).filter((line) => serves(line, objective));
  return readableMeans(viewer, isShort ? all.filter((line) => meansGap(line, viewer.today)) : all, deps);
}

/** Those of some lines that their reader may see, with what they may do about them; how many others there are. */
export async function readableMeans(
  viewer: Viewer,
  lines: MeansRecord[],
  deps: Pick<Deps, 'db'>,
): Promise<MeansAnswer> {
  const [clearance, rights, parties] = await Promise.all([
    findClearance(viewer, deps),
    findMeansAccess(viewer, deps),
    deps.db.party.findMany({ where: { agreementId: viewer.agreement.id }, select: { id: true } }),
  ]);
  const isForSelf = viewer.audience === 'self';
  const shown = lines.filter((line) => mayRead(clearance, meansSecrecy(line)));
  return {
    means: shown.map((line) => ({
      ...line,
      gap: meansGap(line, viewer.today),
      right: isForSelf ? rights.on(line) : null,
    })),
    reserved: lines.length - shown.length,
    mayAdd: isForSelf && parties.some(({ id }) => rights.keeps(id)),
  };
}

function serves(line: MeansRecord, objective: string | undefined): boolean {
  if (!objective) return true;
  const [code, wanted] = [servedObjective(line)?.toUpperCase(), objective.toUpperCase()];
  return code === wanted || code?.startsWith(`${wanted}.`) === true;
}
