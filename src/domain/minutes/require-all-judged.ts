import { UserError } from '../../errors.ts';
import type { Transaction } from '../deps.ts';

/**
 * Lets through once each correction that was asked for has its answer: a new version drops none.
 * @throws UserError `correctionsOpen`, which lists the others.
 */
export async function requireAllJudged(
  { id: meetingId, reference }: { id: string; reference: string },
  { db }: { db: Pick<Transaction, 'minutesCorrection'> },
): Promise<void> {
  const open = await db.minutesCorrection.findMany({
    where: { state: 'PROPOSED', version: { meetingId } },
    include: { person: true },
    orderBy: { proposedAt: 'asc' },
  });
  if (open.length === 0) return;
  const corrections = open.map(({ id, person, text }) => ({ id, by: person.name, text }));
  throw new UserError('correctionsOpen', { reference, corrections });
}
