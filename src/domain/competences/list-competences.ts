import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { fold } from '../text/fold.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type Competence, holdsOn } from './competence.ts';
import { loadCompetences } from './load-competences.ts';

export interface CompetencesAnswer {
  on: CivilDate;
  /** Each with those of its holdings that count on that day. */
  competences: Competence[];
}

/**
 * Who runs what on a day (Art. 3, A3-1): all fields, or those that the words name. It is the agreement's public text.
 * @throws UserError when no field answers to the words.
 */
export async function listCompetences(
  viewer: Viewer,
  { words, on }: { words: string; on: CivilDate },
  deps: Pick<Deps, 'db'>,
): Promise<CompetencesAnswer> {
  const all = await loadCompetences(viewer.agreement.id, deps);
  const wanted = fold(words);
  const isNamed = ({ code, label, aliases }: Competence) =>
    [code, label, ...aliases].some((name) => fold(name).includes(wanted));
  const found = all.filter(isNamed);
  if (found.length === 0) {
    throw new UserError('competenceUnknown', { given: words, known: all.map(({ label }) => label) });
  }
  const competences = found.map((field) => ({
    ...field,
    holdings: field.holdings.filter((holding) => holdsOn(holding, on)),
  }));
  return { on, competences };
}
