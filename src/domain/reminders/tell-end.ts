import type { Change } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Ask } from '../dues/due.ts';
import type { EndCode, EndFactsOf } from '../dues/end-facts.ts';
import type { ToldEnd } from '../dues/ending.ts';
import { hearersOf } from '../dues/hearers-of.ts';
import { loadOffices } from '../people/load-offices.ts';

export interface EndTold<C extends EndCode> {
  /** How it ended, as its kind's rule says it. */
  rule: ToldEnd;
  end: C;
  facts: EndFactsOf<C>;
  /** What it was about, as in the due, e.g. `voice:…`. */
  subject: string;
  /** Tells this end from another of the same subject. */
  step: string;
  ask: Omit<Ask, 'since'>;
}

/**
 * Has an end told, in the change that makes it, to those whom its kind's rule names; never to who made it so. Said once for each
 * subject, step and person, whatever is done again.
 */
export async function tellEnd<C extends EndCode>(change: Change, told: EndTold<C>): Promise<void> {
  const { tx, by, now } = change;
  const { rule, end, facts, subject, step, ask } = told;
  const { id: agreementId } = by.agreement;
  const offices = await loadOffices(agreementId, { db: tx });
  const people = hearersOf(rule.tells, ask, offices, by.today).filter((id) => id !== by.person?.id);
  const rows = people.map((personId) =>
    rowOf(
      agreementId,
      {
        kind: 'ended',
        subject,
        to: { personId },
        at: now,
        step: `${end}:${step}`,
        urgency: 0,
        grouping: 'DIGEST',
        facts: { end, ...facts },
      },
      now,
    ),
  );
  await tx.delivery.createMany({ data: rows, skipDuplicates: true });
}
