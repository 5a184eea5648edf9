import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type Clearance, mayRead, type Visibility } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { excerpt } from './excerpt.ts';
import { type FoundRow, findRows } from './find-rows.ts';

export type FoundKind = FoundRow['kind'];

export interface Found {
  kind: FoundKind;
  /** What people type to open it. */
  reference: string;
  title: string;
  /** A few words around those looked for; empty when only the title holds them. */
  excerpt: string;
}

export interface SearchAnswer {
  words: string;
  found: Found[];
  /** How many others answer, which are not for who reads this. */
  reserved: number;
}

/** As much of a question as is looked for. */
const MOST = 200;

/**
 * Sheets, objectives, indicators, people, partners and documents of the agreement that hold the words looked for, in any
 * form of them and whatever their accents, the nearest first; only what whoever reads the answer may read (Art. 12).
 * @throws UserError when nothing is looked for.
 */
export async function searchAgreement(
  viewer: Viewer,
  { words: given }: { words: string },
  deps: Pick<Deps, 'db'>,
): Promise<SearchAnswer> {
  const words = given.trim().slice(0, MOST);
  if (fold(words).replace(/[^a-z0-9]/g, '') === '') throw new UserError('searchEmpty');
  const [rows, clearance] = await Promise.all([
    findRows({ agreementId: viewer.agreement.id, today: viewer.today, words }, deps),
    findClearance(viewer, deps),
  ]);
  const isOfRoster = viewer.person !== null && viewer.roles.length > 0 && viewer.audience === 'self';
  const open = rows.filter((row) => isOpen(row, clearance, isOfRoster));
  return {
    words,
    found: open.map(({ kind, reference, title, body }) => ({
      kind,
      reference,
      title,
      excerpt: excerpt(body, words),
    })),
    reserved: rows.length - open.length,
  };
}

function isOpen({ kind, visibility, committeeId }: FoundRow, clearance: Clearance, isOfRoster: boolean): boolean {
  if (kind === 'person') return isOfRoster;
  if (kind === 'objective') return true;
  return mayRead(clearance, { visibility: visibility as Visibility, committeeId });
}
