import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { ownClearance } from '../visibility/find-clearance.ts';
import { loadMeans } from './load-means.ts';
import { findMeansAccess, type MeansAccess, type MeansRight, meansSecrecy } from './means-access.ts';
import type { MeansRecord } from './means-record.ts';
import { meansRights } from './rights.ts';

export interface ChangeableMeans {
  record: MeansRecord;
  right: MeansRight;
  access: MeansAccess;
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
  const access = await findMeansAccess(viewer, deps);
  const right = access.on(record);
  if (!right) throw meansRights.sayActual.refusal(record, access);
  return { record, right, access };
}
