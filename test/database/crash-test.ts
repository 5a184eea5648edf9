import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killAndCheck } from './embedded/kill-and-check.ts';

// npm run crash-test [-- ROUNDS]: kills a writer of the embedded database again and again, on one folder, and checks
// after each time that nothing acknowledged is lost. The first kills fall while the database is being created.

const rounds = Number(process.argv[2] ?? 20);
const dataDir = await mkdtemp(path.join(tmpdir(), 'ctg-crash-'));
let failed = 0;

for (let round = 1; round <= rounds; round += 1) {
  const atStart = round % 4 === 1;
  const ms = Math.round(Math.random() * (atStart ? 3_000 : 1_000));
  const after = atStart ? 'start' : 'first write';
  const { acknowledged, faults } = await killAndCheck(dataDir, after, ms).catch((error: Error) => ({
    acknowledged: 0,
    faults: [error.message],
  }));
  if (faults.length > 0) failed += 1;
  const verdict = faults.length === 0 ? 'nothing lost' : faults.slice(0, 5).join('; ');
  process.stdout.write(`${round}: killed ${ms} ms after its ${after}, ${acknowledged} acknowledged: ${verdict}\n`);
}

await rm(dataDir, { recursive: true, force: true });
process.stdout.write(`${rounds - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
