import { fromDbDate } from '../../time/civil-date.ts';
import { nameOf } from '../directory.ts';
import type { Cells, StoredEntity } from '../entity.ts';
import type { EntitySource } from '../entity-source.ts';
import { personKey, seatKey } from '../keys.ts';

/** People of the roster and the seats they hold of their own (Art. 6); those who only stand in are named in the chat. */
export async function loadMemberEntities({ agreement, directory, db }: EntitySource): Promise<StoredEntity[]> {
  const rows = await db.person.findMany({
    where: { agreementId: agreement.id },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: {
      memberships: { where: { holderId: null }, include: { seatRule: true }, orderBy: { startsOn: 'asc' } },
    },
  });
  return rows.flatMap((row): StoredEntity[] => {
    const seats = row.memberships.map(({ id, seatRule, partyId, startsOn, endsOn }): StoredEntity => {
      const cells: Cells = {
        name: row.name,
        party: nameOf(directory.parties, partyId),
        committee: nameOf(directory.committees, seatRule.committeeId),
        seat: seatRule.label,
        startsOn: fromDbDate(startsOn),
        endsOn: endsOn ? fromDbDate(endsOn) : undefined,
      };
      const label = [row.name, cells.committee, cells.seat].join(' · ');
      return { kind: 'seat', id, key: seatKey(cells), label, secrecy: null, cells };
    });
    const cells = { name: row.name, email: row.email ?? undefined, jobTitle: row.jobTitle ?? undefined };
    return [{ kind: 'person', id: row.id, key: personKey(row.id), label: row.name, secrecy: null, cells }, ...seats];
  });
}
