import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import { rosterParts } from '../people/load-roster.ts';
import { mayRead } from '../visibility/clearance.ts';
import { personClearance } from '../visibility/person-clearance.ts';
import { chargeSchema } from './charge.ts';
import { describeCharges, type HeldCharge } from './describe-charges.ts';

const factsSchema = z.object({ charges: z.array(chargeSchema) });

/** What became somebody's, as it is now, and how much of what is open awaits them. */
export interface BecameNotice {
  code: 'became';
  charges: HeldCharge[];
  open: number;
}

/** Tells somebody once of what became theirs, what it means and what is open; what was taken back meanwhile is not said. */
export const becameKind: DeliveryKind<BecameNotice> = {
  name: 'became',

  async compose({ facts, personId }, { dues, today }, { db }) {
    const { charges } = factsSchema.parse(facts);
    const person = await db.person.findUnique({ where: { id: personId ?? '' }, include: rosterParts });
    if (!person) return { skip: 'recipientGone' };
    const clearance = personClearance(person, today);
    const held = await describeCharges(person.id, charges, { today, clearance }, { db });
    if (held.length === 0) return { skip: 'noLongerDue' };
    const open = dues.filter(({ ask, readable }) => {
      return ask.of.includes(person.id) && (!readable || mayRead(clearance, readable));
    });
    return { code: 'became', charges: held, open: open.length };
  },
};
