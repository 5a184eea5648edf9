import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';

/**
 * A membership of the agreement with its person and seat.
 * @throws InvalidForm on the field `membership` when it is not there (any more).
 */
export async function findMembership(agreementId: string, id: string, { db }: Pick<Deps, 'db'>) {
  const membership = await db.membership.findFirst({
    where: { id, agreementId },
    include: { person: true, party: true, seatRule: { include: { committee: true } } },
  });
  if (!membership) throw new InvalidForm({ membership: new UserError('gone') });
  return membership;
}
