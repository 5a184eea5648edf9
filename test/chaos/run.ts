import { setMaxListeners } from 'node:events';
import { parseArgs } from 'node:util';
import { reportOf } from './report.ts';
import { runTrial, type Trial } from './trial.ts';

// npm run chaos [-- --short] [--seed N] [--lease SECONDS]: what the bot says unasked is neither lost nor doubled while
// Slack fails at random and its processes are killed. With TEST_DATABASE_URL two replicas on PostgreSQL, then one on
// the embedded database. Counted by what the workspace holds. A seed repeats the chances, not the processes' timing.

const { values: given } = parseArgs({
  options: { short: { type: 'boolean' }, seed: { type: 'string' }, lease: { type: 'string' } },
});
const seed = Number(given.seed ?? Date.now() % 100_000);
// A claim left by a kill keeps its rows for its whole length: two minutes, as in service, would be most of the run.
const lease = Number(given.lease ?? (given.short ? 6 : 20));
if (!Number.isInteger(seed) || !(lease > 0)) throw new Error('--seed and --lease are numbers.');

// Hundreds of events wait for a bot that is being killed, each listening for the end.
setMaxListeners(0);

const rhythm = { lease, pause: given.short ? 2 : 3 };
const onServer: Trial = {
  name: 'PostgreSQL, two replicas',
  isOnServer: true,
  replicas: 2,
  ...rhythm,
  ...(given.short
    ? { deliveries: 60, people: 15, channels: 4, trouble: 12 }
    : { deliveries: 500, people: 120, channels: 25, trouble: 90 }),
};
const embedded: Trial = {
  name: 'embedded, one process',
  isOnServer: false,
  replicas: 1,
  ...rhythm,
  ...(given.short
    ? { deliveries: 26, people: 6, channels: 2, trouble: 12 }
    : { deliveries: 120, people: 30, channels: 8, trouble: 60 }),
};
const hasServer = Boolean(process.env.TEST_DATABASE_URL);
if (!hasServer) process.stdout.write('No TEST_DATABASE_URL: the replicas on PostgreSQL are left out.\n');
let [passed, failed] = [0, 0];
for (const trial of hasServer ? [onServer, embedded] : [embedded]) {
  process.stdout.write(`\n${trial.name}, seed ${seed}, claims of ${trial.lease} s\n`);
  const report = reportOf(await runTrial(trial, seed));
  process.stdout.write(`${report.lines.join('\n')}\n`);
  passed += report.passed;
  failed += report.failed;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
