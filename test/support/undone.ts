import type { Database, Deps } from '../../src/domain/deps.ts';

/** Carries `undone`'s answer out of the transaction that it ends. */
class Undo extends Error {
  readonly answer: unknown;

  constructor(answer: unknown) {
    super('undone');
    this.answer = answer;
  }
}

/** Does something to a database of which nothing stays: transactions inside are part of one, which is rolled back. */
export async function undone<T>({ db, ...deps }: Deps, act: (deps: Deps) => Promise<T>): Promise<T> {
  try {
    return await db.$transaction(async (tx) => {
      const inside = new Proxy(tx as Database, {
        get: (target, name) =>
          name === '$transaction' ? (change: (tx: unknown) => unknown) => change(inside) : Reflect.get(target, name),
      });
      throw new Undo(await act({ ...deps, db: inside }));
    });
  } catch (error) {
    if (error instanceof Undo) return error.answer as T;
    throw error;
  }
}
