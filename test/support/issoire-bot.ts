import { commands } from '../../commands/index.ts';
import type { OpenedDatabase } from '../../src/database/opened-database.ts';
import { readOverlay } from '../../src/open-sandbox.ts';
import type { KeptWorkspace } from '../../src/sandbox/workspace/kept-workspace.ts';
import { readWorkspaceFile } from '../../src/sandbox/workspace-file.ts';
import manifest from '../../src/slack/manifest.json' with { type: 'json' };
import { type RunningBot as Bot, startBot } from '../../src/start-bot.ts';
import type { IssoireOptions } from './issoire-town.ts';
import { testLog } from './test-log.ts';
import type { WorkspaceOptions } from './workspace.ts';

const signingSecret = 'a-secret-for-the-tests';
const botToken = 'xoxb-test-token';

/** Issoire's workspace, from its beginning or from where it was kept, with the whole bot on this database. */
export async function issoireBot(
  { db, ping }: OpenedDatabase,
  options: IssoireOptions,
  kept: KeptWorkspace | undefined,
): Promise<WorkspaceOptions> {
  const { withClock = false, mailer = null, channels = [], readsSigns = false } = options;
  const overlay = (await readOverlay()).workspace as { channels: object[] };
  let running: Bot | undefined;
  return {
    workspace: readWorkspaceFile({ ...overlay, channels: [...overlay.channels, ...channels] }),
    manifest,
    signingSecret,
    botToken,
    readsSigns,
    startAt: beginningOf(options),
    ...(kept ? { kept } : {}),
    onClockMoved: () => running?.tick(),
    nextDue: () => running?.nextWake() ?? null,
    bot: async (sandbox) => {
      const bot = await startBot({
        db,
        now: sandbox.now,
        log: testLog,
        commands,
        access: { botToken, apiUrl: sandbox.apiUrl, transport: { kind: 'http', signingSecret } },
        port: 0,
        coordinators: [],
        pingDatabase: ping,
        mailer,
        publicUrl: 'http://bot.example',
        clock: 'by hand',
      });
      await bot.connected;
      if (withClock) running = bot;
      return { url: `http://127.0.0.1:${bot.port}/slack/events`, settled: bot.settled, stop: bot.stop };
    },
  };
}

/** The instant at which a workspace begins; Monday 3 May 2021, nine in Paris, unless said. */
export function beginningOf({ beginsAt = '2021-05-03T07:00:00Z' }: IssoireOptions): Date {
  return new Date(beginsAt);
}
