import { z } from 'zod';
import type { DeliveryKind } from '../../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../../deliveries/planned-delivery.ts';
import { type DueReader, dueReader } from '../../dues/due-reader.ts';
import { loadParties } from '../../parties/load-parties.ts';
import { rosterOn } from '../../people/roster-on.ts';
import { reminderInstant } from '../../reminders/reminder-instant.ts';
import { addDays, type CivilDate } from '../../time/civil-date.ts';
import { countRenewal, type RenewalCount } from './count-renewal.ts';

const factsSchema = z.object({ endsOn: z.iso.date() });

/** Days after the end from which nobody learns of it any more, be it that the bot was stopped meanwhile. */
const NEWS = 30;

export interface ExpiredNotice {
  code: 'expired';
  endsOn: CivilDate;
  renewal: RenewalCount;
  /** Who is told, in the offices that they hold now. */
  reader: DueReader;
}

/**
 * The first working morning after a term that no renewal followed: everybody who was of the roster on its last day is
 * told once what stays (Art. 12) and what ends. A tacit renewal ends nothing (Art. 10).
 */
export const expiredKind: DeliveryKind<ExpiredNotice> = {
  name: 'expired',

  async propose(scope, until, deps) {
    const { agreement, renewalMode, term, watchedFrom, today } = scope;
    const after = addDays(term.endsOn, 1);
    const at = reminderInstant(after, after, scope);
    const isNews = term.endsOn >= watchedFrom && today <= addDays(term.endsOn, NEWS);
    if (renewalMode !== 'EXPRESS' || !isNews || at > until) return [];
    const people = await rosterOn(agreement.id, term.endsOn, deps);
    return people.map((personId) => expiredDelivery(term.endsOn, personId, at));
  },

  async compose({ facts, personId }, scope, deps) {
    const { endsOn } = factsSchema.parse(facts);
    if (scope.term.endsOn !== endsOn) return { skip: 'noLongerDue' };
    const renewal = countRenewal(await loadParties(scope.agreement.id, deps));
    return { code: 'expired', endsOn, renewal, reader: dueReader(personId ?? '', scope, scope.today) };
  },
};

function expiredDelivery(endsOn: CivilDate, personId: string, at: Date): PlannedDelivery {
  return {
    kind: expiredKind.name,
    subject: `expired:${endsOn}`,
    to: { personId },
    at,
    step: 'expired',
    urgency: 0,
    grouping: 'DIGEST',
    facts: { endsOn },
  };
}
