import type { Deps } from '../deps.ts';

/** Whether what somebody sent under this key was carried out before. */
export async function wasHandled(key: string, { db }: Pick<Deps, 'db'>): Promise<boolean> {
  return (await db.handledRequest.count({ where: { key } })) > 0;
}
