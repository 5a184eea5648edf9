import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';

export const escalationFacts = z.object({ on: z.string(), personId: z.uuid(), why: z.enum(['capped', 'muted']) });

/** Told once to the secretariat when somebody no longer is: they asked not to be, or were told often enough. */
export const escalationKind: DeliveryKind = {
  name: 'escalation',

  async compose({ subject, facts }, scope, { db }) {
    const { on, personId, why } = escalationFacts.parse(facts);
    const due = scope.dues.find((open) => open.subject === subject && open.on === on);
    const person = await db.person.findUnique({ where: { id: personId } });
    if (!due || !person) return { skip: 'noLongerDue' };
    return { code: 'escalation', why, person: person.name, due, today: scope.today };
  },
};
