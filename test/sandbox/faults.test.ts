import { WebClient, type WebClientOptions } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox/options.ts';
import { startWorkspace, type Workspace } from '../support/workspace.ts';
import { silentLogger } from './silent-logger.ts';
import { smallWorkspace } from './small-bot.ts';

describe('a Slack in trouble', () => {
  let workspace: Workspace;
  let chooseFault: SandboxOptions['chooseFault'];
  const client = (more: WebClientOptions = {}) =>
    new WebClient('xoxb-small-token', {
      slackApiUrl: workspace.sandbox.apiUrl,
      retryConfig: { retries: 0 },
      logger: silentLogger,
      ...more,
    });
  const post = (more?: WebClientOptions) => client(more).chat.postMessage({ channel: 'CTOWN', text: 'Rappel' });
  const seen = async () => (await workspace.as('UCLAIRE').sees('CTOWN')).length;
  beforeEach(async () => {
    chooseFault = undefined;
    const chosen: SandboxOptions['chooseFault'] = (call) => chooseFault?.(call);
    workspace = await startWorkspace({ ...smallWorkspace(() => {}), chooseFault: chosen });
  });
  // Verifies too that none of these troubles is held against the bot.
  afterEach(() => workspace.close());

  it('asks to wait, and does nothing meanwhile', async () => {
    workspace.sandbox.fail('chat.postMessage', { kind: 'rateLimited', retryAfterSeconds: 7 });
    await expect(post({ rejectRateLimitedCalls: true })).rejects.toMatchObject({ retryAfter: 7 });
    expect(await seen()).toBe(0);
    await post();
    expect(await seen()).toBe(1);
  });

  it('fails with a server error, once for each planned', async () => {
    workspace.sandbox.fail('*', { kind: 'serverError', status: 503 }, { kind: 'refuse', code: 'fatal_error' });
    await expect(post()).rejects.toThrow('503');
    await expect(post()).rejects.toThrow('fatal_error');
    await post();
    expect(await seen()).toBe(1);
  });

  it('fails by a choice made at each call, which knows the method and the process that calls', async () => {
    chooseFault = ({ method, userAgent }) =>
      method === 'chat.postMessage' && userAgent.includes('replica-2')
        ? { kind: 'serverError', status: 500 }
        : undefined;
    await post({ headers: { 'User-Agent': 'replica-1' } });
    await expect(post({ headers: { 'User-Agent': 'replica-2' } })).rejects.toThrow('500');
    expect(await seen()).toBe(1);
  });

  it('prefers what was planned to what is chosen', async () => {
    chooseFault = () => ({ kind: 'serverError', status: 500 });
    workspace.sandbox.fail('chat.postMessage', { kind: 'serverError', status: 503 });
    await expect(post()).rejects.toThrow('503');
    await expect(post()).rejects.toThrow('500');
  });

  it('does the work and loses the answer', async () => {
    workspace.sandbox.fail('chat.postMessage', { kind: 'dropAnswer' });
    await expect(post()).rejects.toThrow();
    expect(await seen()).toBe(1);
  });

  it('does the work and is late with the answer, which makes the SDK post twice', async () => {
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    workspace.sandbox.fail('chat.postMessage', { kind: 'slow', until });
    await post({ timeout: 100, retryConfig: { retries: 1, minTimeout: 1, maxTimeout: 1 } });
    release();
    expect(await seen()).toBe(2);
  });
});
