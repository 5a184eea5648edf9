import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { civilDateIn, toDbDate } from '../time/civil-date.ts';

/** A Slack user as `users.info` knows them. */
export interface KnownSlackUser {
  slackUserId: string;
  name: string;
}

/**
 * Makes the given Slack users coordinators of every agreement that never had one, entering them in its roster
 * if need be. An agreement that has, or had, a coordinator is left alone: run at each start, it does its work once.
 */
export async function seatFirstCoordinators(users: KnownSlackUser[], deps: Deps): Promise<void> {
  const agreements = await deps.db.agreement.findMany({ where: { roles: { none: { role: 'coordinator' } } } });
  for (const { id: agreementId, timeZone } of users.length > 0 ? agreements : []) {
    const operator = { agreementId, name: 'CTG_COORDINATORS' };
    await changeOnce(operator, deps, async ({ tx, now, note }) => {
      for (const { slackUserId, name } of users) {
        const person =
          (await tx.person.findFirst({ where: { agreementId, slackUserId } })) ??
          (await tx.person.create({ data: { agreementId, slackUserId, name } }));
        const startsOn = toDbDate(civilDateIn(timeZone, now));
        await tx.roleAssignment.create({ data: { agreementId, personId: person.id, role: 'coordinator', startsOn } });
        note('coordinator.appointed', ['Person', person.id], { after: { slackUserId } });
      }
    });
  }
}
