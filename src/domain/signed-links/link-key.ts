import { randomBytes } from 'node:crypto';
import type { Database } from '../deps.ts';

/** The installation's key for signed links, made at its first use and the same for all replicas. */
export async function linkKey(db: Database): Promise<Buffer> {
  const fresh = { id: 1, linkKey: randomBytes(32).toString('base64') };
  await db.installation.createMany({ data: [fresh], skipDuplicates: true });
  const { linkKey: key } = await db.installation.findUniqueOrThrow({ where: { id: 1 } });
  return Buffer.from(key, 'base64');
}
