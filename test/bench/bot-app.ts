import { commands } from '../../commands/index.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { createLog } from '../../src/log.ts';
import { startBot } from '../../src/start-bot.ts';
import { listenForParent } from './child.ts';

// The bot as `main` wires it, on a database that the bench has filled, against an API that only says who it is.
const { BENCH_SECRET = '', BENCH_API = '', BENCH_DATA = '', BENCH_DATABASE_URL: url } = process.env;
const log = createLog('error');
const database = await openDatabase({ url, dataDir: BENCH_DATA, log });
await migrate(database, log);
const bot = await startBot({
  db: database.db,
  now: () => new Date('2021-05-03T07:00:00Z'),
  log,
  commands,
  access: { botToken: 'xoxb-bench', apiUrl: BENCH_API, transport: { kind: 'http', signingSecret: BENCH_SECRET } },
  port: 0,
  coordinators: [],
  pingDatabase: database.ping,
  mailer: null,
  publicUrl: 'http://bot.example',
  clock: 'by hand',
});
await bot.connected;
process.on('SIGTERM', () => {
  void bot
    .stop()
    .then(database.close)
    .then(() => process.exit(0));
});
listenForParent(bot.port);
