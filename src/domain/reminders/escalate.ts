import type { Delivery } from '../../database/generated/client.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import type { CivilDate } from '../time/civil-date.ts';

export interface Escalation {
  agreementId: string;
  /** Who is not told any more. */
  personId: string;
  subject: string;
  on: CivilDate;
  why: 'capped' | 'muted';
}

/** Tells the secretariat, else the coordinators, that somebody is not reminded any more; once for each due and person. */
export async function escalate({ agreementId, personId, subject, on, why }: Escalation, deps: Deps): Promise<void> {
  const { db, now } = deps;
  const { offices, today } = await loadDueScope(agreementId, deps);
  const others = (ids: string[]) => ids.filter((id) => id !== personId);
  const secretaries = others(offices.secretaries(today));
  const told = secretaries.length > 0 ? secretaries : others(offices.coordinators(today));
  const at = now();
  const rows = told.map((to) => {
    const step = `${on}:${personId}`;
    const facts = { on, personId, why };
    const grouping = 'DIGEST' as const;
    const planned = { kind: 'escalation', subject, to: { personId: to }, at, step, urgency: 0, grouping, facts };
    return rowOf(agreementId, planned, at);
  });
  await db.delivery.createMany({ data: rows, skipDuplicates: true });
}

/** Escalates a reminder that was not said because it had been said often enough. */
export async function escalateSkipped({ agreementId, personId, subject, facts }: Delivery, deps: Deps): Promise<void> {
  const { on } = facts as { on?: string };
  if (!personId || !on) return;
  await escalate({ agreementId, personId, subject, on, why: 'capped' }, deps);
}
