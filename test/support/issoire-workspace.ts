import { commands } from '../../commands/index.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import { readAgreementFile } from '../../src/domain/agreement/read-agreement-file.ts';
import type { Mailer } from '../../src/mail/mailer.ts';
import { fillRoster, readOverlay } from '../../src/open-sandbox.ts';
import { readWorkspaceFile } from '../../src/sandbox/workspace-file.ts';
import { readSeed } from '../../src/seed-agreement.ts';
import manifest from '../../src/slack/manifest.json' with { type: 'json' };
import { type RunningBot as Bot, startBot } from '../../src/start-bot.ts';
import { testDatabase } from './database.ts';
import { testLog } from './test-log.ts';
import { type Workspace, workspaceForSuite } from './workspace.ts';

/** People of prisma/seed/issoire-sandbox.json whom the journeys follow. */
export const USER = {
  /** Coordinator, Agglo. */
  claire: 'U0CLAIRE01',
  /** Deputy mayor, Ville. */
  karim: 'U0KARIM001',
  /** Speaks English, Ville. */
  emma: 'U0EMMA0001',
  /** Secretariat of the Ville: in charge in 2021. */
  denise: 'U0DENISE01',
  /** Secretariat of the Caf: in charge in 2020. */
  martine: 'U0MARTINE1',
  /** Member of another organisation, met through Slack Connect. */
  hugo: 'U0HUGO0001',
  /** Resource person. */
  fatou: 'U0FATOU001',
  /** Of the workspace, not of the roster. */
  stranger: 'U0JEAN0001',
} as const;

export const CHANNEL = { agreement: 'C0CTGISSO1', copil: 'C0CTGCOPIL', general: 'C0GENERAL1' } as const;

const signingSecret = 'a-secret-for-the-tests';
const botToken = 'xoxb-test-token';

export interface IssoireOptions {
  /** Instant at which it begins; Monday 3 May 2021, nine in Paris, by default. */
  beginsAt?: string;
  /** Lets the workspace's clock wake the bot; without it, the bot says nothing unasked. */
  withClock?: boolean;
  /** Takes what the bot mails; without it there is no mail server. */
  mailer?: Mailer;
  /** Reads sign by sign, for who looks at typography; plainly by default. */
  readsSigns?: boolean;
  /** Channels besides those of the sandbox, e.g. one without the bot. */
  channels?: object[];
}

/** The sandbox's workspace with the whole bot in it, on a database of its own. */
export function issoireWorkspace(options: IssoireOptions = {}): () => Workspace {
  const {
    beginsAt = '2021-05-03T07:00:00Z',
    withClock = false,
    mailer = null,
    channels = [],
    readsSigns = false,
  } = options;
  return workspaceForSuite(async () => {
    const { db, ping } = await testDatabase();
    const begin = () => new Date(beginsAt);
    await loadAgreement(readAgreementFile(await readSeed()), { db, now: begin });
    await fillRoster({ db, now: begin });
    let running: Bot | undefined;
    const town = (await readOverlay()).workspace as { channels: object[] };
    return {
      workspace: readWorkspaceFile({ ...town, channels: [...town.channels, ...channels] }),
      manifest,
      signingSecret,
      botToken,
      readsSigns,
      startAt: begin(),
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
        return { url: `http://127.0.0.1:${bot.port}/slack/events`, stop: bot.stop };
      },
    };
  });
}
