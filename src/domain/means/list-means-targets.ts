import type { Deps } from '../deps.ts';
import { listLeads } from '../sheets/list-leads.ts';
import { listSheets } from '../sheets/list-sheets.ts';
import { fold } from '../text/fold.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findMeansAccess } from './means-access.ts';

/** What a line may go to, besides the whole agreement. */
export type MeansTarget =
  | { what: 'objective'; id: string; code: string; label: string }
  | { what: 'sheet'; reference: string; title: string };

/** The objectives, then the sheets that the viewer may read, whose names hold every word. */
export async function listMeansTargets(
  viewer: Viewer,
  { words }: { words: string },
  deps: Pick<Deps, 'db'>,
): Promise<MeansTarget[]> {
  const self: Viewer = { ...viewer, audience: 'self' };
  const [{ objectives }, { sheets }] = await Promise.all([listLeads(viewer, deps), listSheets(self, {}, deps)]);
  const targets: MeansTarget[] = [
    ...objectives.map(({ id, code, label }) => ({ what: 'objective' as const, id, code, label })),
    ...sheets.map(({ reference, title }) => ({ what: 'sheet' as const, reference, title })),
  ];
  return targets.filter((target) => {
    const text = fold(Object.values(target).join(' '));
    return fold(words)
      .split(' ')
      .every((word) => text.includes(word));
  });
}

/** The parties whose means the viewer writes. */
export async function listKeptParties(
  viewer: Viewer,
  deps: Pick<Deps, 'db'>,
): Promise<{ id: string; shortName: string }[]> {
  const [{ parties }, { keeps }] = await Promise.all([listLeads(viewer, deps), findMeansAccess(viewer, deps)]);
  return parties.filter(({ id }) => keeps(id));
}
