import { App, HTTPReceiver } from '@slack/bolt';
import { openDatabase } from '../../src/database/open-database.ts';
import { silentLog } from '../support/silent-log.ts';
import { listenForParent } from './child.ts';

// The yardstick of an answer: a Bolt app that makes one indexed Prisma query, on the same database as the bot, and answers
// on the request's `response_url` as the bot does.
const { BENCH_SECRET = '', BENCH_DATA = '', BENCH_DATABASE_URL: url } = process.env;
const { db } = await openDatabase({ url, dataDir: BENCH_DATA, log: silentLog });
const receiver = new HTTPReceiver({ signingSecret: BENCH_SECRET });
const app = new App({
  receiver,
  authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B0BENCH', botUserId: 'U0BENCH' }),
});
app.command('/ctg', async ({ ack, respond }) => {
  await ack();
  const agreement = await db.agreement.findUniqueOrThrow({ where: { code: 'ISSOIRE' } });
  await respond({
    response_type: 'ephemeral',
    replace_original: false,
    text: `${agreement.code} : ${agreement.title}`,
  });
});
const server = await receiver.start(0);
const address = server.address();
listenForParent(typeof address === 'object' && address ? address.port : 0);
