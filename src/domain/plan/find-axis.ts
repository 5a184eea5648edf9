import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { fold } from '../text/fold.ts';

/**
 * The axis that a code or a part of its label means (« parentalité » is « La parentalité »).
 * @throws UserError listing the axes when none, or several, answer to it.
 */
export async function findAxis(agreementId: string, name: string, { db }: Pick<Deps, 'db'>) {
  const axes = await db.axis.findMany({ where: { agreementId }, orderBy: { position: 'asc' } });
  const wanted = fold(name);
  const exact = axes.filter(({ code, label }) => fold(code) === wanted || fold(label) === wanted);
  const matching = exact.length > 0 ? exact : axes.filter(({ label }) => fold(label).includes(wanted));
  const [axis, ...others] = matching;
  if (!axis || others.length > 0) throw new UserError('axisUnknown', { given: name, known: axes.map((a) => a.label) });
  return axis;
}
