import type { Delivery } from '../../database/generated/client.ts';
import type { SkipReason } from '../deliveries/skip-reason.ts';
import type { Deps } from '../deps.ts';
import type { DueScope } from '../dues/due-scope.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { DueNotice } from './due-kind.ts';

/** What somebody asked not to hear, and what they were told already. */
export interface Silences {
  optedOut: string[];
  /** By subject: last day of silence, or null for ever. */
  bySubject: Map<string, CivilDate | null>;
  /** How often they were told of a subject as it is due now, by subject and due day. */
  told: Map<string, number>;
}

/** What a person of the roster asked not to be told, and how often they were told what. */
export async function loadSilences(personId: string, { db }: Pick<Deps, 'db'>): Promise<Silences> {
  const [person, told] = await Promise.all([
    db.person.findUniqueOrThrow({ where: { id: personId }, include: { silences: true } }),
    db.delivery.findMany({
      where: { personId, kind: 'due', state: 'SENT' },
      select: { subject: true, facts: true },
    }),
  ]);
  const counts = new Map<string, number>();
  for (const { subject, facts } of told) {
    const key = toldKey(subject, (facts as { on?: string }).on ?? '');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    optedOut: person.optedOut,
    bySubject: new Map(person.silences.map(({ subject, until }) => [subject, until && fromDbDate(until)])),
    told: counts,
  };
}

const toldKey = (subject: string, on: CivilDate) => `${subject}|${on}`;

/** Why a person is not told, or null when they are. */
export function silenceOf(
  { subject }: Pick<Delivery, 'subject'>,
  notice: DueNotice,
  silences: Silences,
  { today, settings }: DueScope,
): SkipReason | null {
  if (!notice.isDuty && silences.optedOut.includes(notice.due.kind)) return 'optedOut';
  const until = silences.bySubject.get(subject);
  if (until === null) return 'muted';
  if (until !== undefined && today <= until) return 'snoozed';
  const told = silences.told.get(toldKey(subject, notice.due.on)) ?? 0;
  return told >= settings.remindersMost ? 'capped' : null;
}
