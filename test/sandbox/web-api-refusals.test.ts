import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../support/workspace.ts';
import { silentLogger } from './silent-logger.ts';
import { smallWorkspace } from './small-bot.ts';

describe('a Web API call that Slack would refuse', () => {
  let workspace: Workspace;
  let client: WebClient;
  beforeEach(async () => {
    workspace = await startWorkspace(smallWorkspace(() => {}));
    client = new WebClient('xoxb-small-token', {
      slackApiUrl: workspace.sandbox.apiUrl,
      retryConfig: { retries: 0 },
      logger: silentLogger,
    });
  });
  afterEach(() => workspace.close());

  /** The error that Slack answers, which is then also a problem of this test. */
  const refused = async (method: string, args: Record<string, unknown>) => {
    const error: { data?: { error: string } } = await client.apiCall(method, args).then(
      () => ({}),
      (reason) => reason,
    );
    const code = error.data?.error ?? 'taken';
    if (code !== 'taken') workspace.expectProblem(code);
    return code;
  };

  it.each([
    ['chat.postMassage', {}, 'unknown_method'],
    ['conversations.members', { channel: 'GCLOSED' }, 'channel_not_found'],
    ['conversations.history', { channel: 'CTOWN', limit: 'beaucoup' }, 'invalid_arguments'],
    ['chat.postMessage', { text: 'x' }, 'invalid_arguments'],
    ['chat.postMessage', { channel: 'CTOWN' }, 'no_text'],
    ['chat.postMessage', { channel: 'CNONE', text: 'x' }, 'channel_not_found'],
    ['chat.postMessage', { channel: 'GCLOSED', text: 'x' }, 'channel_not_found'],
    ['chat.postMessage', { channel: 'CQUIET', text: 'x' }, 'not_in_channel'],
    ['chat.postMessage', { channel: 'COLD', text: 'x' }, 'is_archived'],
    ['chat.postMessage', { channel: 'CTOWN', text: 'x', thread_ts: 'hier' }, 'invalid_thread_ts'],
    ['chat.postMessage', { channel: 'CTOWN', text: 'x', blocks: 'nope' }, 'invalid_blocks_format'],
    ['chat.postMessage', { channel: 'CTOWN', text: 'x', metadata: { event_type: 'a' } }, 'invalid_metadata_format'],
    ['chat.postEphemeral', { channel: 'GSECRET', user: 'UJOHN', text: 'x' }, 'user_not_in_channel'],
    ['chat.update', { channel: 'CTOWN', ts: '1.000000', text: 'x' }, 'message_not_found'],
    ['conversations.open', { users: 'UNOBODY' }, 'user_not_found'],
    ['users.info', { user: 'UNOBODY' }, 'user_not_found'],
    ['views.open', { trigger_id: 'x', view: {} }, 'invalid_trigger_id'],
    ['views.update', { view_id: 'V0', view: { type: 'modal', blocks: [] } }, 'not_found'],
    ['views.publish', { user_id: 'UCLAIRE', view: { type: 'modal', blocks: [] } }, 'invalid_arguments'],
    ['files.getUploadURLExternal', { filename: 'vide.txt', length: 0 }, 'missing_argument'],
    ['files.completeUploadExternal', { files: [{ id: 'F0' }] }, 'file_not_found'],
  ])('refuses %s %j as %s', async (method, args, code) => {
    expect(await refused(method, args)).toBe(code);
  });
});
