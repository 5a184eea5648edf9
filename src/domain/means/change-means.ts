import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { readAmount } from './amount.ts';
import { findChangeableMeans } from './find-means.ts';
import { lineOf, meansFaults } from './means-line.ts';
import { type MeansInput, readMeansInput } from './read-means-input.ts';
import { meansRights } from './rights.ts';
import { saveMeans } from './save-means.ts';

export interface ChangedMeans {
  party: PartyName;
  year: number;
}

/**
 * Changes a line of means; what it said before stays in the trail. The same again changes nothing.
 * @throws UserError for who keeps neither the agreement's records nor both parties'; InvalidForm naming each field to mend.
 */
export async function changeMeans(
  viewer: Viewer,
  { id, ...input }: MeansInput & { id: string },
  deps: Deps,
): Promise<ChangedMeans> {
  const { record, access } = await findChangeableMeans(viewer, id, deps);
  await requireRight(viewer, meansRights.change, record.party, access);
  const { party, ...line } = await readMeansInput(viewer, input, deps);
  await requireRight(viewer, meansRights.change, party, access);
  await changeOnce(viewer, deps, (change) => saveMeans(change, { line, former: record }));
  return { party: partyName(party), year: line.year };
}

/**
 * Says what came of a line (A5-1): open to who follows its sheet, besides who keeps it.
 * @throws UserError for others; InvalidForm for an amount that is none, or for want of a source (Art. 7).
 */
export async function sayActual(
  viewer: Viewer,
  { id, actual: given, source }: { id: string; actual: string; source: string },
  deps: Deps,
): Promise<ChangedMeans> {
  const { record } = await findChangeableMeans(viewer, id, deps);
  const actual = readAmount(given);
  if (actual === undefined) throw new InvalidForm({ actual: new UserError('amount') });
  const line = { ...lineOf(record), actual, source: source.trim() };
  const { actual: ofActual, planned: ofBoth, source: ofSource } = meansFaults(line);
  const wrong = ofActual ?? ofBoth;
  const fields = { ...(wrong ? { actual: wrong } : {}), ...(ofSource ? { source: ofSource } : {}) };
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);
  await changeOnce(viewer, deps, (change) => saveMeans(change, { line, former: record }));
  return { party: partyName(record.party), year: record.year };
}

/**
 * Takes a line away; the trail keeps what it said.
 * @throws UserError for who keeps neither the agreement's records nor that party's, and when it is gone already.
 */
export async function removeMeans(viewer: Viewer, { id }: { id: string }, deps: Deps): Promise<ChangedMeans> {
  const { record, access } = await findChangeableMeans(viewer, id, deps);
  await requireRight(viewer, meansRights.remove, record.party, access);
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const { count } = await tx.resourceCommitment.deleteMany({ where: { id } });
    if (count === 0) throw new UserError('gone');
    note('means.removed', ['ResourceCommitment', id], { before: { ...lineOf(record) } });
  });
  return { party: partyName(record.party), year: record.year };
}
