import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import lockfile from 'proper-lockfile';
import { EMPTY_CLUSTER, makeEmptyCluster } from '../database/embedded/empty-cluster.ts';
import { bundleWorker } from '../documents/spreadsheet/bundle-worker.ts';
import { bundlePage } from '../sandbox/page/bundle-page.ts';
import { bundlePrograms } from './bundle-programs.ts';
import { BUILD, fingerprint, isFresh, readStamp, STAMP } from './fingerprint.js';
import { generateClient } from './generate-client.ts';

// npm run build [-- --without-sandbox]: compiles the bot into .build, unless what is there is up to date. A production
// image has no use for the sandbox.

const isWithoutSandbox = process.argv.includes('--without-sandbox');

await mkdir(BUILD, { recursive: true });
// Two at once would each remove what the other writes: the second waits, and finds it done.
const lock = {
  realpath: false,
  lockfilePath: path.join(BUILD, 'lock'),
  retries: { retries: 600, minTimeout: 100, maxTimeout: 200 },
};
const unlock = await lockfile.lock(BUILD, lock);
try {
  if (isWithoutSandbox || !isFresh()) await compile();
} finally {
  await unlock();
}

async function compile(): Promise<void> {
  const begun = performance.now();
  const [made, former] = [fingerprint(), readStamp()];
  await rm(STAMP, { force: true });
  generateClient({ isNew: made.schema !== former?.schema });
  const [programs, worker, page] = await Promise.all([
    bundlePrograms({ isWithoutSandbox }),
    bundleWorker(),
    isWithoutSandbox ? null : bundlePage(),
  ]);
  const files = new Map<string, string | Uint8Array>([...programs, ['spreadsheet-worker.cjs', worker]]);
  if (page) files.set('sandbox-page.js', page.js).set('sandbox-page.css', page.css);
  for (const [name, content] of files) await writeFile(path.join(BUILD, name), content);
  const cluster = path.join(BUILD, EMPTY_CLUSTER);
  if (!existsSync(cluster)) {
    await writeFile(`${cluster}.new`, await makeEmptyCluster());
    await rename(`${cluster}.new`, cluster);
  }
  for (const name of await readdir(BUILD)) {
    if (!files.has(name) && name !== 'lock' && name !== EMPTY_CLUSTER)
      await rm(path.join(BUILD, name), { recursive: true });
  }
  await writeFile(STAMP, JSON.stringify(made));
  process.stdout.write(`Compiled in ${((performance.now() - begun) / 1000).toFixed(1)} s.\n`);
}
