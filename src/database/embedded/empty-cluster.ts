import { PGlite } from '@electric-sql/pglite';
import manifest from '../../../package.json' with { type: 'json' };

/** Of one version of PostgreSQL: another one makes its own. */
export const EMPTY_CLUSTER = `empty-cluster-${manifest.dependencies['@electric-sql/pglite']}.tgz`;

/**
 * Makes a database with nothing in it, to be copied: PGlite makes one in some seconds and 900 MB of memory, and unpacks
 * it in one second and half of that. A first start need not pay for it.
 */
export async function makeEmptyCluster(): Promise<Uint8Array> {
  const engine = await PGlite.create();
  const dump = await engine.dumpDataDir('gzip');
  await engine.close();
  return new Uint8Array(await dump.arrayBuffer());
}
