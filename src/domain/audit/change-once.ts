import type { Deps, Transaction } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { planSoon } from './plan-soon.ts';
import { type AuditEntry, agreementOf, type ProgramActor, recordAudits, type States } from './record-audit.ts';
import { writeOnce } from './write-once.ts';

/** A change under way: who makes it, when, in which transaction, and what the trail will say of it. */
export interface Change<By = Viewer> {
  tx: Transaction;
  by: By;
  now: Date;
  /** Adds a line to the trail, written when the change ends. */
  note: (action: string, subject: [type: string, id: string], states?: States) => void;
}

export interface ChangeOptions {
  /** The same request again is no mistake: made twice it is the same as once. */
  mayRepeat?: boolean;
  /** Dues are looked at again although the trail says nothing of the change. */
  plansAgain?: boolean;
  /** How long it may last, in milliseconds, when many rows are written. */
  timeout?: number;
}

/**
 * The one way to write: makes a change in one transaction, once for a request's key, and writes its lines in the trail
 * last of all, since they mark the agreement as changed, for which every other change waits. What is due is then looked
 * at again with the next tick. A change undone by the database for the sake of another is made again: it must do nothing
 * but write to the transaction.
 * @throws UserError `alreadyDone` when the same request was carried out before.
 */
export async function changeOnce<T, By extends Viewer | ProgramActor = Viewer>(
  by: By,
  deps: Deps,
  make: (change: Change<By>) => T | Promise<T>,
  { mayRepeat = false, plansAgain = false, timeout }: ChangeOptions = {},
): Promise<T> {
  const change = async (tx: Transaction) => {
    const lines: AuditEntry[] = [];
    const now = deps.now();
    const made = await make({
      tx,
      by,
      now,
      note: (action, [subjectType, subjectId], states) => {
        lines.push({ action, subjectType, subjectId, ...states });
      },
    });
    if (lines.length > 0) await recordAudits(tx, by, now, lines);
    else if (plansAgain) await planSoon(tx, agreementOf(by), now);
    return made;
  };
  return writeOnce(mayRepeat ? { ...deps, requestKey: undefined } : deps, change, timeout ? { timeout } : {});
}
