import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import type { Readiness } from '../http/readiness.ts';

/** Who the bot is in its workspace. */
export interface BotIdentity {
  botUserId: string;
  botId: string;
  teamId: string;
}

export interface Connection {
  state: () => Readiness['slack'];
  /** Who the bot is; waits until Slack has said so. */
  identity: Promise<BotIdentity>;
  stop: () => void;
}

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/**
 * Asks Slack who the bot is, again and again with a growing wait until it answers: a refused token or an unreachable
 * Slack is one clear line in the log, never the end of the process.
 */
export function connect(client: WebClient, log: Logger): Connection {
  let state: Readiness['slack'] = 'connecting';
  const stopping = new AbortController();
  const identity = (async () => {
    for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      try {
        const { user_id = '', bot_id = '', team_id = '' } = await client.auth.test();
        state = 'ok';
        return { botUserId: user_id, botId: bot_id, teamId: team_id };
      } catch (error) {
        const refusal = error instanceof WebAPIPlatformError ? error.data.error : null;
        state = refusal ? 'refused' : 'connecting';
        log.error(
          refusal
            ? `Slack refuses SLACK_BOT_TOKEN (${refusal}): copy it again from « OAuth & Permissions ». Next try in ${wait / 1000} s.`
            : `Slack cannot be reached (${(error as Error).message}). Next try in ${wait / 1000} s.`,
        );
        await pause(wait, stopping.signal);
      }
    }
  })();
  // Nobody may be waiting when the bot is stopped before Slack ever answered.
  identity.catch(() => undefined);
  return { state: () => state, identity, stop: () => stopping.abort() };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new Error('stopped'));
    });
  });
}
