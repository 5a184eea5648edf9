import type { Database } from '../../src/domain/deps.ts';

/** The same database, whose transactions may last: a fixture that a busy machine makes slowly is no fault. */
export function patient(db: Database): Database {
  const transact = (work: (tx: unknown) => Promise<unknown>, options?: object) =>
    db.$transaction(work as never, typeof work === 'function' ? { ...options, timeout: 120_000, maxWait: 60_000 } : {});
  return new Proxy(db, {
    get(target, name) {
      if (name === '$transaction') return transact;
      const found: unknown = Reflect.get(target, name, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}
