import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { Due } from '../dues/due.ts';
import { type DueReader, dueReader } from '../dues/due-reader.ts';
import type { CivilDate } from '../time/civil-date.ts';

export const escalationFacts = z.object({ on: z.string(), personId: z.uuid(), why: z.enum(['capped', 'muted']) });

/** Why somebody is not reminded any more. */
export interface EscalationNotice {
  code: 'escalation';
  why: 'capped' | 'muted';
  person: string;
  due: Due;
  today: CivilDate;
  /** Who is told of it. */
  reader: DueReader;
}

/** Told once to the secretariat when somebody no longer is: they asked not to be, or were told often enough. */
export const escalationKind: DeliveryKind<EscalationNotice> = {
  name: 'escalation',

  async compose({ subject, facts, personId: told }, scope, { db }) {
    const { on, personId, why } = escalationFacts.parse(facts);
    const due = scope.dues.find((open) => open.subject === subject && open.on === on);
    const person = await db.person.findUnique({ where: { id: personId } });
    if (!due || !person) return { skip: 'noLongerDue' };
    return {
      code: 'escalation',
      why,
      person: person.name,
      due,
      today: scope.today,
      reader: dueReader(told ?? '', scope, scope.today),
    };
  },
};
