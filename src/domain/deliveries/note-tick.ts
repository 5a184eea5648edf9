import type { Deps } from '../deps.ts';
import { linkKey } from '../signed-links/link-key.ts';

/** Writes down that a tick ended well.. */
export async function noteTick({ db, now }: Deps): Promise<void> {
  const at = now();
  const { count } = await db.installation.updateMany({ where: { id: 1 }, data: { lastTickAt: at } });
  if (count > 0) return;
  await linkKey(db);
  await db.installation.updateMany({ where: { id: 1 }, data: { lastTickAt: at } });
}
