import { App, HTTPReceiver } from '@slack/bolt';
import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';
import type { RunningBot, WorkspaceOptions } from '../support/workspace.ts';
import { silentLogger } from './silent-logger.ts';
import { smallManifest, smallTown } from './small-town.ts';

const signingSecret = 'small-secret';
const botToken = 'xoxb-small-token';

/** A real Bolt app over HTTP, with the listeners that a test gives it. */
export async function startSmallBot(sandbox: SandboxHandle, listen: (app: App) => void): Promise<RunningBot> {
  const receiver = new HTTPReceiver({ signingSecret, logger: silentLogger, unhandledRequestTimeoutMillis: 600 });
  const app = new App({
    token: botToken,
    receiver,
    logger: silentLogger,
    tokenVerificationEnabled: false,
    clientOptions: { slackApiUrl: sandbox.apiUrl, retryConfig: { retries: 0 } },
  });
  app.error(async () => {});
  listen(app);
  const server = await receiver.start(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/slack/events`, stop: async () => void (await receiver.stop()) };
}

/** Options of a workspace in which that bot works. */
export function smallWorkspace(listen: (app: App) => void, more: Partial<WorkspaceOptions> = {}): WorkspaceOptions {
  return {
    workspace: smallTown,
    manifest: smallManifest,
    signingSecret,
    botToken,
    bot: (sandbox) => startSmallBot(sandbox, listen),
    ...more,
  };
}
