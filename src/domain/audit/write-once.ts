import { UserError } from '../../errors.ts';
import type { Deps, Transaction } from '../deps.ts';
import { once } from './once.ts';

/** Two changes that wait for each other: the database undoes one of them, which may simply be made again. */
const CONFLICT = 'P2034';

/** How long a change of many rows may last, in milliseconds. */
export const LONG_CHANGE = 120_000;

/** As often as a change is made again before it is given up. */
const MOST_TRIES = 4;

/**
 * Runs a change in one transaction, and only once for a request's key: the claim stands or falls with the change,
 * so a refused form can be sent again while an accepted one cannot count twice. What it was computed from is looked at
 * first, where somebody asked for that (`unchanged`). A change undone for the sake of another
 * that came at the same instant is made again: it must do nothing but write to the transaction.
 * @throws UserError `alreadyDone` when the same request was carried out before.
 */
export async function writeOnce<T>(
  { db, now, requestKey, unchanged }: Deps,
  change: (tx: Transaction) => Promise<T>,
  { tries = 1, timeout }: { tries?: number; timeout?: number } = {},
): Promise<T> {
  try {
    return await db.$transaction(
      async (tx) => {
        await unchanged?.(tx);
        if (requestKey && !(await once(tx, requestKey, now()))) throw new UserError('alreadyDone');
        return change(tx);
      },
      timeout ? { timeout } : undefined,
    );
  } catch (error) {
    if (tries >= MOST_TRIES || (error as { code?: unknown }).code !== CONFLICT) throw error;
    return writeOnce({ db, now, requestKey, unchanged }, change, { tries: tries + 1, ...(timeout ? { timeout } : {}) });
  }
}
