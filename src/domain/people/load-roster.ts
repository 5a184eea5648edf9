import type { Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';

/** The rows of a person that say which offices they hold, what they may read, and what they silenced. */
export const rosterParts = {
  roles: true,
  voices: true,
  memberships: { include: { seatRule: true } },
  attendances: true,
  guestOf: true,
  silences: true,
} satisfies Prisma.PersonInclude;

/** Everybody in an agreement's roster, by name, with their offices. */
export function loadRoster(agreementId: string, { db }: { db: Pick<Deps['db'], 'person'> }) {
  return db.person.findMany({
    where: { agreementId },
    include: rosterParts,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}
