import { UserError } from '../../../errors.ts';
import { addMonths, type CivilDate } from '../../time/civil-date.ts';

/** Years by which one renewal lengthens an agreement at most: beyond, a digit was mistyped. Ours: the text is silent. */
const MOST_YEARS = 10;

/**
 * What speaks against the last day of a new term, given the former one and today; null for nothing. It may be recorded
 * once the former term is over, as the acts came late, but never with an end that is past already (Art. 10, K-2).
 */
export function checkRenewalEnd(
  endsOn: CivilDate,
  { formerEnd, today }: { formerEnd: CivilDate; today: CivilDate },
): UserError | null {
  if (endsOn <= formerEnd) return new UserError('renewalEndsBefore', { given: endsOn, formerEnd });
  if (endsOn < today) return new UserError('datePast', { given: endsOn });
  if (endsOn > addMonths(formerEnd, 12 * MOST_YEARS)) {
    return new UserError('renewalEndsFar', { given: endsOn, most: MOST_YEARS });
  }
  return null;
}
