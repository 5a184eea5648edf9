import { z } from 'zod';
import type { DeliveryKind, OutboxScope } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import type { Due } from '../dues/due.ts';
import { type DueReader, dueReader } from '../dues/due-reader.ts';
import { hearersOf } from '../dues/hearers-of.ts';
import { reminderInstant } from '../reminders/reminder-instant.ts';
import { addDays, type CivilDate } from '../time/civil-date.ts';
import { personReads } from '../visibility/person-reads.ts';
import { dueEnds } from './due-ends.ts';

const factsSchema = z.object({ on: z.string() });

/** Something whose day is past and that nobody answered. */
export interface LapsedNotice {
  code: 'lapsed';
  due: Due;
  today: CivilDate;
  /** Who is told. */
  reader: DueReader;
}

/**
 * The day after something was due and not answered, those whom its kind names are told once; it stays listed as late until
 * somebody settles it. Whoever is reminded of it after its day hears so from that reminder.
 */
export const lapsedKind: DeliveryKind<LapsedNotice> = {
  name: 'lapsed',

  async propose(scope, until) {
    return scope.dues.flatMap((due) => plannedLapses(due, scope, until));
  },

  async compose({ subject, facts, personId }, scope, deps) {
    const { on } = factsSchema.parse(facts);
    const due = scope.dues.find((open) => open.subject === subject && open.on === on);
    if (!due) return { skip: 'noLongerDue' };
    if (due.readable && !(await personReads(personId ?? '', due.readable, scope, deps))) return { skip: 'noLongerDue' };
    return { code: 'lapsed', due, today: scope.today, reader: dueReader(personId ?? '', scope, scope.today) };
  },
};

function plannedLapses(due: Due, scope: OutboxScope, until: Date): PlannedDelivery[] {
  const { subject, on, ask, reminders } = due;
  const rule = dueEnds[due.kind].lapsed;
  // What was late when the bot came is listed, and told to nobody one by one.
  if (!('tells' in rule) || on < scope.watchedFrom) return [];
  const day = addDays(on, 1);
  const at = reminderInstant(day, on, scope);
  if (at > until) return [];
  const reminded = reminders.filter((reminder) => reminder.day > on).flatMap(({ to }) => to);
  const told = hearersOf(rule.tells, ask, scope.offices, day).filter((id) => !reminded.includes(id));
  return told.map((personId) => ({
    kind: 'lapsed',
    subject,
    to: { personId },
    at,
    step: on,
    urgency: 0,
    grouping: 'DIGEST',
    facts: { on },
  }));
}
