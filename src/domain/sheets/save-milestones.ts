import { InvalidForm, UserError } from '../../errors.ts';
import type { Transaction } from '../deps.ts';
import { fold } from '../text/fold.ts';
import type { GivenMilestone } from './read-milestones.ts';

export interface FormerMilestone extends GivenMilestone {
  id: string;
  doneOn: Date | null;
}

/**
 * Which former step each given one is: the same words and day first, then the same words, then the same day when
 * nothing else is on it. A step that is reworded or moved stays itself, with what was done of it.
 */
export function pairMilestones<F extends FormerMilestone>(
  former: F[],
  given: GivenMilestone[],
): { pairs: (F | null)[]; left: F[] } {
  const pairs: (F | null)[] = given.map(() => null);
  const left = new Set(former);
  const sameWords = (a: GivenMilestone, b: GivenMilestone) => fold(a.label) === fold(b.label);
  const sameDay = (a: GivenMilestone, b: GivenMilestone) => a.dueOn.getTime() === b.dueOn.getTime();
  const pair = (isSame: (a: GivenMilestone, b: GivenMilestone) => boolean) => {
    for (const [place, step] of given.entries()) {
      const found = pairs[place] ? undefined : [...left].find((one) => isSame(one, step));
      if (!found) continue;
      pairs[place] = found;
      left.delete(found);
    }
  };
  pair((a, b) => a.label === b.label && sameDay(a, b));
  pair((a, b) => sameWords(a, b) && sameDay(a, b));
  pair(sameWords);
  const free = given.filter((_, place) => !pairs[place]);
  const stayed = [...left];
  const isAlone = (one: GivenMilestone, among: GivenMilestone[]) => among.filter((o) => sameDay(o, one)).length === 1;
  pair((a, b) => sameDay(a, b) && isAlone(a, stayed) && isAlone(b, free));
  return { pairs, left: [...left] };
}

/**
 * Makes a sheet's steps those given; each former one that they mean keeps its row and the day on which it was done.
 * @throws InvalidForm on `milestones` when a step that is done would disappear.
 */
export async function saveMilestones(tx: Transaction, sheetId: string, given: GivenMilestone[]): Promise<void> {
  const former = await tx.milestone.findMany({ where: { sheetId }, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  const { pairs, left } = pairMilestones(former, given);
  const lost = left.find(({ doneOn }) => doneOn !== null);
  if (lost) throw new InvalidForm({ milestones: new UserError('stepDoneGone', { label: lost.label }) });
  await tx.milestone.deleteMany({ where: { id: { in: left.map(({ id }) => id) } } });
  for (const [position, { label, dueOn }] of given.entries()) {
    const same = pairs[position];
    const data = { label, dueOn, position };
    if (same) await tx.milestone.update({ where: { id: same.id }, data });
    else await tx.milestone.create({ data: { sheetId, ...data } });
  }
}
