import { toDbDate } from '../../time/civil-date.ts';
import { type IdsByCode, idOf } from './ids-by-code.ts';
import { type Load, tally } from './load.ts';

/** The roles of the file's people. Who coordinates is left alone once people have handed the role over (X3-15). */
export async function loadRoles(load: Load, personIds: IdsByCode, partyIds: IdsByCode): Promise<void> {
  const { tx, file, agreementId } = load;
  const [known, handedOver] = await Promise.all([
    tx.roleAssignment.findMany({ where: { agreementId } }),
    tx.auditEvent.count({ where: { agreementId, action: 'coordinator.appointed' } }),
  ]);
  const absent = file.people.flatMap(({ name, roles }) => {
    const personId = idOf(personIds, name);
    return roles.flatMap(({ role, party, startsOn, endsOn }) => {
      const from = toDbDate(startsOn);
      const isKnown = known.some(
        (one) => one.personId === personId && one.role === role && one.startsOn.getTime() === from.getTime(),
      );
      if (isKnown || (role === 'coordinator' && handedOver > 0)) return [];
      const partyId = party && idOf(partyIds, party);
      return [{ agreementId, personId, role, partyId, startsOn: from, endsOn: endsOn && toDbDate(endsOn) }];
    });
  });
  const created = await tx.roleAssignment.createManyAndReturn({ data: absent });
  const secretaries = created.filter(({ role }) => role === 'secretariat');
  load.became.push(...secretaries.map(({ id, personId }) => ({ kind: 'secretary' as const, id, personId })));
  tally(load, 'roles', created.length);
}
