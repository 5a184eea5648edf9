import { App, HTTPReceiver } from '@slack/bolt';
import { listenForParent } from './child.ts';

// The yardstick: a Bolt app that does nothing but acknowledge.
const receiver = new HTTPReceiver({ signingSecret: process.env.BENCH_SECRET ?? '' });
const app = new App({
  receiver,
  authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B0BENCH', botUserId: 'U0BENCH' }),
});
app.command('/ctg', async ({ ack }) => ack());
const server = await receiver.start(0);
const address = server.address();
listenForParent(typeof address === 'object' && address ? address.port : 0);
