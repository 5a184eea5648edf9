import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { fold } from '../text/fold.ts';

/**
 * The committee that a name means: its code, short or full name, or an alias (K-8).
 * @throws UserError listing the committees when none answers to it.
 */
export async function findCommittee(agreementId: string, name: string, { db }: Pick<Deps, 'db'>) {
  const committees = await db.committee.findMany({ where: { agreementId }, orderBy: { position: 'asc' } });
  const wanted = fold(name);
  const committee = committees.find(({ code, shortName, name: fullName, aliases }) =>
    [code, shortName, fullName, ...aliases].some((known) => fold(known) === wanted),
  );
  if (!committee) throw new UserError('committeeUnknown', { given: name, known: committees.map((c) => c.shortName) });
  return committee;
}
