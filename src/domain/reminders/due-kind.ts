import { z } from 'zod';
import type { Silence } from '../../database/generated/client.ts';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import type { Due, Reminder } from '../dues/due.ts';
import { type DueReader, dueReader } from '../dues/due-reader.ts';
import type { DueScope } from '../dues/due-scope.ts';
import { loadRoster } from '../people/load-roster.ts';
import { addDays, type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { personReads } from '../visibility/person-reads.ts';
import { putOffDay } from './put-off-day.ts';
import { reminderInstant } from './reminder-instant.ts';

const factsSchema = z.object({ on: z.string(), isDuty: z.boolean() });

/** Something due; `isDuty`: of their office, they can put it off, not opt out of it. */
export interface DueNotice {
  code: 'due';
  due: Due;
  today: CivilDate;
  isDuty: boolean;
  /** It can be put off: its day is far enough for that. */
  mayPutOff: boolean;
  /** Who is told. */
  reader: DueReader;
}

/** Reminders of everything due. */
export const dueKind: DeliveryKind<DueNotice> = {
  name: 'due',

  async propose(scope, until, deps) {
    const roster = await loadRoster(scope.agreement.id, deps);
    const pauses = roster.flatMap(({ silences }) => silences.filter(({ until: last }) => last !== null));
    return [
      ...scope.dues.flatMap((due) => plannedReminders(due, scope, deps.now(), until)),
      ...scope.dues.flatMap((due) => comebacks(due, pauses, scope, until)),
    ];
  },

  async compose({ subject, facts, personId }, scope, deps) {
    const { on, isDuty } = factsSchema.parse(facts);
    const due = scope.dues.find((open) => open.subject === subject && open.on === on);
    if (!due) return { skip: 'noLongerDue' };
    // Whoever was to be told may have left office since (Art. 12).
    if (due.readable && !(await personReads(personId ?? '', due.readable, scope, deps))) return { skip: 'noLongerDue' };
    const mayPutOff = putOffDay(on, scope.today, scope.calendar) !== null;
    const reader = dueReader(personId ?? '', scope, scope.today);
    return { code: 'due', due, today: scope.today, isDuty, mayPutOff, reader };
  },
};

/** What is past is left out when the next step is so near, in milliseconds: three days. */
const NEAR = 3 * 86_400_000;

/**
 * For each person: what is to come, and of what is past the latest only, so that a newcomer is told once, and not
 * again the day after.
 */
function plannedReminders(due: Due, scope: DueScope, now: Date, until: Date): PlannedDelivery[] {
  const timed = due.reminders.map((reminder) => ({ reminder, at: reminderInstant(reminder.day, due.on, scope) }));
  const lastPast = Math.max(...timed.map(({ at }) => at.getTime()).filter((at) => at <= now.getTime()));
  const people = [...new Set(due.reminders.flatMap(({ to }) => to))];
  return people.flatMap((personId) => {
    const own = timed.filter(({ reminder, at }) => reminder.to.includes(personId) && at <= until);
    const toCome = own.filter(({ at }) => at > now);
    const isNear = toCome.some(({ at }) => at.getTime() - now.getTime() < NEAR);
    // Of the last step past, not of one before: who was in office then may not be any more.
    const past = isNear ? [] : own.filter(({ at }) => at.getTime() === lastPast);
    return [...past, ...toCome].map(({ reminder, at }) => plannedReminder(due, reminder, personId, at));
  });
}

/** What was put off comes back the day after the pause, to those who are still concerned. */
function comebacks(due: Due, pauses: Silence[], scope: DueScope, until: Date): PlannedDelivery[] {
  return pauses.flatMap(({ personId, subject, until: last }) => {
    const concern = due.reminders.findLast(({ to }) => to.includes(personId));
    if (subject !== due.subject || !last || !concern) return [];
    const lastDay = fromDbDate(last);
    const at = reminderInstant(addDays(lastDay, 1), due.on, scope);
    if (at > until) return [];
    return [plannedReminder(due, { ...concern, step: `later:${lastDay}` }, personId, at)];
  });
}

function plannedReminder(
  { subject, on, reminders }: Due,
  reminder: Reminder,
  personId: string,
  at: Date,
): PlannedDelivery {
  return {
    kind: 'due',
    subject,
    to: { personId },
    at,
    // The due day is part of the name: what moved is told anew.
    step: `${on}:${reminder.step}`,
    urgency: urgencyOf(reminder, reminders),
    grouping: 'DIGEST',
    facts: { on, isDuty: reminder.isDuty },
  };
}

/** Later steps are more urgent; what comes back after a pause is said before the step it replaces. */
function urgencyOf({ step }: Reminder, reminders: Reminder[]): number {
  const place = reminders.findIndex((reminder) => reminder.step === step);
  return place < 0 ? reminders.length : place;
}
