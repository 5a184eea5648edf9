import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { addDays, type CivilDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { peopleRights } from './rights.ts';

export interface AppointmentInput {
  slackUserId: string;
  from: CivilDate;
}

/**
 * Hands the coordinator's role over from a day on; whoever held it keeps it until the eve, and in the record (X3-15).
 * The same again changes nothing.
 * @throws UserError for anybody but the coordinator, a person outside the roster, or a day already past.
 */
export async function appointCoordinator(
  viewer: Viewer,
  { slackUserId, from }: AppointmentInput,
  deps: Deps,
): Promise<{ name: string }> {
  await requireRight(viewer, peopleRights.appointCoordinator);
  const agreementId = viewer.agreement.id;
  if (from < viewer.today) throw new UserError('datePast', { given: from });
  const person = await deps.db.person.findFirst({ where: { agreementId, slackUserId } });
  if (!person) throw new UserError('personNotLinked');

  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const current = await tx.roleAssignment.findMany({
      where: { agreementId, role: 'coordinator', OR: [{ endsOn: null }, { endsOn: { gte: toDbDate(from) } }] },
    });
    const startsOn = toDbDate(from);
    const [only, ...others] = current;
    const isAppointed = only?.personId === person.id && !only.endsOn && only.startsOn.getTime() === startsOn.getTime();
    if (isAppointed && others.length === 0) return;
    for (const former of current) {
      if (former.startsOn >= startsOn) await tx.roleAssignment.delete({ where: { id: former.id } });
      else await tx.roleAssignment.update({ where: { id: former.id }, data: { endsOn: toDbDate(addDays(from, -1)) } });
    }
    await tx.roleAssignment.create({ data: { agreementId, personId: person.id, role: 'coordinator', startsOn } });
    note('coordinator.appointed', ['Agreement', agreementId], {
      before: current.map((former) => former.personId),
      after: { personId: person.id, from },
    });
  });
  return { name: person.name };
}
