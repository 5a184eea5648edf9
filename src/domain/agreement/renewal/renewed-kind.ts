import { z } from 'zod';
import type { DeliveryKind } from '../../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../../deliveries/planned-delivery.ts';
import { addDays, type CivilDate, fromDbDate } from '../../time/civil-date.ts';

const factsSchema = z.object({ number: z.int() });

export interface RenewedNotice {
  code: 'renewed';
  number: number;
  formerEnd: CivilDate;
  endsOn: CivilDate;
  text: string;
}

/** Tells everybody of the roster, once, that the agreement goes on and until when (Art. 10). */
export const renewedKind: DeliveryKind<RenewedNotice> = {
  name: 'renewed',

  async compose({ facts }, { agreement }, { db }) {
    const { number } = factsSchema.parse(facts);
    const renewal = await db.renewal.findUnique({
      where: { agreementId_number: { agreementId: agreement.id, number } },
    });
    if (!renewal) return { skip: 'noLongerDue' };
    const { startsOn, endsOn, text } = renewal;
    return { code: 'renewed', number, formerEnd: addDays(fromDbDate(startsOn), -1), endsOn: fromDbDate(endsOn), text };
  },
};

/** What is said to one person of a renewal that takes effect now. */
export function renewedDelivery(
  { number, personId }: { number: number; personId: string },
  now: Date,
): PlannedDelivery {
  return {
    kind: renewedKind.name,
    subject: `renewed:${number}`,
    to: { personId },
    at: now,
    step: 'renewed',
    urgency: 0,
    grouping: 'DIGEST',
    facts: { number },
  };
}
