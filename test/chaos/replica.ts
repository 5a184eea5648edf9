import { setTimeout as wait } from 'node:timers/promises';
import { addAppMetadata } from '@slack/web-api';
import { commands } from '../../commands/index.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/start-bot.ts';
import { REPLICA } from './replicas.ts';

// The bot as `main` wires it, whose clock ticks each half second instead of each minute. Killed with -9 by the run.
const { CHAOS_URL: url, CHAOS_DATA = '', CHAOS_API = '', CHAOS_OFFSET = '0', CHAOS_LEASE = '20000' } = process.env;
// A run that was broken off leaves nobody behind.
process.once('disconnect', () => process.exit());
// By its number in the User-Agent the run knows whose call it sees.
addAppMetadata({ name: REPLICA, version: String(process.pid) });
const now = () => new Date(Date.now() + Number(CHAOS_OFFSET));
const log = createLog(process.env.CHAOS_LOG ?? 'silent');
const database = await openDatabase({ url: url || undefined, dataDir: CHAOS_DATA, log });
await migrate(database, log);
const bot = await startBot({
  db: database.db,
  now,
  log,
  commands,
  access: {
    botToken: 'xoxb-chaos',
    apiUrl: CHAOS_API,
    transport: { kind: 'http', signingSecret: 'a-secret-for-the-chaos' },
  },
  port: 0,
  coordinators: [],
  pingDatabase: database.ping,
  mailer: null,
  publicUrl: 'http://bot.example',
  clock: 'by hand',
  lease: Number(CHAOS_LEASE),
});
process.send?.({ isReady: true });
for (;;) {
  await bot.tick();
  const open = await database.db.delivery.count({ where: { state: { in: ['PENDING', 'CLAIMED'] }, kind: 'away' } });
  process.send?.({ open });
  await wait(500);
}
