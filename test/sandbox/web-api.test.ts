import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../support/workspace.ts';
import { silentLogger } from './silent-logger.ts';
import { smallWorkspace } from './small-bot.ts';

const bot = 'U0CTGBOT00';

describe('the Web API', () => {
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
  const post = (more: Record<string, unknown> = {}) =>
    client.chat.postMessage({ channel: 'CTOWN', text: 'Dit', ...more });

  it('knows its own and only its own token', async () => {
    expect(await client.auth.test()).toMatchObject({ user_id: bot, bot_id: 'B0CTGBOT00', team_id: 'T0TOWN0000' });
    const stranger = new WebClient('xoxb-other', {
      slackApiUrl: workspace.sandbox.apiUrl,
      retryConfig: { retries: 0 },
    });
    workspace.expectProblem('invalid_auth');
    await expect(stranger.auth.test()).rejects.toThrow('invalid_auth');
    await expect(new WebClient(undefined, { slackApiUrl: workspace.sandbox.apiUrl }).auth.test()).rejects.toThrow(
      'not_authed',
    );
    workspace.expectProblem('not_authed');
  });

  it('refuses a token for as long as it is told to, without blaming the bot', async () => {
    workspace.sandbox.refuseToken(true);
    await expect(client.auth.test()).rejects.toThrow('invalid_auth');
    workspace.sandbox.refuseToken(false);
    await expect(client.auth.test()).resolves.toMatchObject({ ok: true });
    expect(workspace.problems()).toEqual([]);
  });

  it('says which scopes were granted, and refuses what needs another', async () => {
    expect((await client.auth.test()).response_metadata?.scopes).toContain('channels:history');
    expect(await refused('conversations.history', { channel: 'GSECRET' })).toBe('missing_scope');
  });

  it('changes the messages of the bot, and nobody else’s', async () => {
    const { ts = '' } = await post({ blocks: [{ type: 'divider' }] });
    const said = await workspace.as('UCLAIRE').says('CTOWN', 'à moi');
    await client.chat.update({ channel: 'CTOWN', ts, text: 'Redit' });
    const seen = await workspace.as('UJOHN').waitsFor('CTOWN', 'Redit');
    expect(seen).toMatchObject({ ts, isEdited: true, blocks: [] });
    expect(await refused('chat.update', { channel: 'CTOWN', ts, text: 'x'.repeat(4_001) })).toBe('msg_too_long');
    expect(await refused('chat.update', { channel: 'CTOWN', ts: said.ts, text: 'x' })).toBe('cant_update_message');
  });

  it('cuts a text of more than 40,000 characters, and says so', async () => {
    const answer = await post({ text: 'é'.repeat(40_001) });
    expect(answer.response_metadata?.warnings).toEqual(['message_truncated']);
    expect((await workspace.as('UCLAIRE').sees('CTOWN'))[0]?.text).toHaveLength(40_000);
  });

  it('does not find ephemeral messages again', async () => {
    const { message_ts: ts } = await client.chat.postEphemeral({ channel: 'CTOWN', user: 'UCLAIRE', text: 'Chut' });
    expect(await refused('chat.update', { channel: 'CTOWN', ts, text: 'x' })).toBe('message_not_found');
    expect((await client.conversations.history({ channel: 'CTOWN' })).messages).toEqual([]);
  });

  it('reads a channel page by page, newest first, with metadata only when asked', async () => {
    const metadata = { event_type: 'rappel', event_payload: { key: 'a1' } };
    const root = await post({ text: 'un', metadata });
    await post({ text: 'deux' });
    await post({ text: 'réponse', thread_ts: root.ts });
    await post({ text: 'trois' });
    const first = await client.conversations.history({ channel: 'CTOWN', limit: 2 });
    const cursor = first.response_metadata?.next_cursor;
    const second = await client.conversations.history({
      channel: 'CTOWN',
      limit: 2,
      cursor,
      include_all_metadata: true,
    });
    const plain = await client.conversations.history({ channel: 'CTOWN', cursor });
    expect(first.messages?.map(({ text }) => text)).toEqual(['trois', 'deux']);
    expect(second.messages).toMatchObject([{ text: 'un', metadata, reply_count: 1 }]);
    expect(plain.messages?.[0]).not.toHaveProperty('metadata');
    const thread = await client.conversations.replies({ channel: 'CTOWN', ts: root.ts ?? '' });
    expect(thread.messages?.map(({ text }) => text)).toEqual(['un', 'réponse']);
  });

  it('takes a person for their direct conversation, which only the two see', async () => {
    const { channel } = await client.chat.postMessage({ channel: 'UCLAIRE', text: 'En privé' });
    expect(channel).toBe(workspace.as('UCLAIRE').botChannel);
    expect((await client.conversations.open({ users: 'UCLAIRE' })).channel?.id).toBe(channel);
    const { channels, messages } = await workspace.sandbox.snapshot('UJOHN');
    expect(channels.map(({ id }) => id)).not.toContain(channel);
    expect(Object.keys(messages)).not.toContain(channel);
  });

  it('shows people with their zone, and whether they are guests', async () => {
    const { user } = await client.users.info({ user: 'UJOHN' });
    expect(user).toMatchObject({ real_name: 'John', tz: 'Europe/London', is_restricted: false });
    expect((await client.users.info({ user: 'UGUEST' })).user?.is_restricted).toBe(true);
  });

  it('lists who is in a conversation', async () => {
    expect((await client.conversations.members({ channel: 'GSECRET' })).members).toEqual(['UCLAIRE', bot]);
  });

  it('gives permalinks with their thread', async () => {
    const root = await post();
    const reply = await post({ thread_ts: root.ts });
    const { permalink } = await client.chat.getPermalink({ channel: 'CTOWN', message_ts: reply.ts ?? '' });
    expect(permalink).toBe(
      `https://sandbox.slack.com/archives/CTOWN/p${reply.ts?.replace('.', '')}?thread_ts=${root.ts}&cid=CTOWN`,
    );
    expect(await refused('chat.postMessage', { channel: 'CTOWN', text: 'x', thread_ts: reply.ts })).toBe(
      'cannot_reply_to_message',
    );
  });

  it('publishes an App Home, and refuses to overwrite one that changed', async () => {
    const view = (text: string) => ({ type: 'home' as const, blocks: [{ type: 'markdown', text }] });
    expect(await refused('views.publish', { user_id: 'UCLAIRE', view: view('a') })).toBe('invalid_arguments');
    const blocks = [{ type: 'divider' }];
    const first = await client.views.publish({ user_id: 'UCLAIRE', view: { type: 'home', blocks } });
    await client.views.publish({ user_id: 'UCLAIRE', view: { type: 'home', blocks }, hash: first.view?.hash });
    const stale = { user_id: 'UCLAIRE', view: { type: 'home', blocks }, hash: first.view?.hash };
    expect(await refused('views.publish', stale)).toBe('hash_conflict');
  });
});
