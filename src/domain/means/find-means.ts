import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { partyName } from '../text/party-name.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { ownClearance } from '../visibility/find-clearance.ts';
import { loadMeans } from './load-means.ts';
import { findMeansRights, type MeansRight, type MeansRights, meansSecrecy } from './means-access.ts';
import type { MeansRecord } from './means-record.ts';

export interface ChangeableMeans {
  record: MeansRecord;
  right: MeansRight;
  rights: MeansRights;
}

/**
 * A line that the viewer may change, with how much of it.
 * @throws UserError when it is gone, or not theirs to read; and when it is not theirs to change.
 */
export async function findChangeableMeans(
  viewer: Viewer,
  id: string,
  deps: Pick<Deps, 'db'>,
): Promise<ChangeableMeans> {
  const isId = /^[0-9a-f-]{36}$/i.test(id);
  const [record] = isId ? await loadMeans({ id }, viewer, deps) : [];
  if (!record || !mayRead(await ownClearance(viewer, deps), meansSecrecy(record))) throw new UserError('gone');
  const rights = await findMeansRights(viewer, deps);
  const right = rights.on(record);
  if (!right) throw new UserError('meansKeepersOnly', { party: partyName(record.party) });
  return { record, right, rights };
}
