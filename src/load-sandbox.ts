import { ConfigError } from './config.ts';

export type SandboxParts = typeof import('./open-sandbox.ts');

/**
 * The sandbox's code, loaded only where it stands in for Slack.
 * @throws ConfigError where it was left out, as in production.
 */
export async function loadSandbox(): Promise<SandboxParts> {
  try {
    return await import('./open-sandbox.ts');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new ConfigError([
      'SLACK_BOT_TOKEN is missing, and the sandbox that stands in for Slack is not part of this installation: give the ' +
        'token and what goes with it (.env.example), or start from a clone, with npm ci && npm start.',
    ]);
  }
}
