import { UserError } from '../errors.ts';
import type { Deps, Transaction } from './deps.ts';
import { once } from './records/once.ts';

/**
 * Runs a change in one transaction, and only once for a request's key: the claim stands or falls with the change,
 * so a refused form can be sent again while an accepted one cannot count twice.
 * @throws UserError `alreadyDone` when the same request was carried out before.
 */
export function writeOnce<T>({ db, now, requestKey }: Deps, change: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    if (requestKey && !(await once(tx, requestKey, now()))) throw new UserError('alreadyDone');
    return change(tx);
  });
}
