import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { readThread } from '../../src/slack/messages/read-thread.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const TECHNICAL = 'C0CTGTECH1';
/** Of two people, without the bot. */
const ASIDE = 'C0ASIDE001';

const workspace = issoireWorkspace({
  beginsAt: '2021-05-03T07:00:00Z',
  channels: [{ id: ASIDE, name: 'entre-nous', topic: '', kind: 'private', members: [USER.claire, YANN] }],
});

const claire = () => workspace().as(USER.claire);
const yann = () => workspace().as(YANN);

/** Reads a message's thread as Claire, with a client of the sandbox's own. */
async function reads({ channel, ts, user, text }: SandboxMessage, threadTs: string, left: string[] = []) {
  const { sandbox, deps } = workspace();
  const client = new webApi.WebClient('xoxb-test-token', {
    slackApiUrl: sandbox.apiUrl,
    retryConfig: { retries: 0 },
    logLevel: webApi.LogLevel.ERROR,
  });
  const asker = { slackUserId: USER.claire, channelId: channel, via: 'shortcut', audience: 'self' } as const;
  const viewer = await findViewer(asker, deps);
  const place = { channel: { id: channel, name: '' }, message: { ts, user, text }, threadTs, left };
  return readThread(place, viewer, { client, db: deps.db });
}

async function said(channel: string): Promise<[SandboxMessage, SandboxMessage, SandboxMessage]> {
  const head = await yann().says(channel, 'Les horaires ?');
  const middle = await claire().says(channel, 'On ouvre à *7 h 15*', { threadTs: head.ts });
  const last = await yann().says(channel, 'D’accord @claire.aubepine', { threadTs: head.ts });
  return [head, middle, last];
}

describe('a thread, read where a message of it is recorded', () => {
  it('gives the message, and the others the oldest first, each with its author, its words and a link', async () => {
    const [head, middle, last] = await said(TECHNICAL);
    const { message, thread, unread, threadTs, channelId } = await reads(middle, head.ts);
    expect({ unread, threadTs, channelId }).toEqual({ unread: null, threadTs: head.ts, channelId: TECHNICAL });
    expect(message).toMatchObject({ ts: middle.ts, authorSlackId: USER.claire, text: 'On ouvre à 7 h 15' });
    expect(thread.map(({ ts, author, text }) => [ts, author.name, text])).toEqual([
      [head.ts, 'Yann Genêt', 'Les horaires ?'],
      [last.ts, 'Yann Genêt', 'D’accord @Claire Aubépine'],
    ]);
    const { db } = workspace().deps;
    const person = await db.person.findFirst({ where: { slackUserId: YANN } });
    expect(thread[0]?.author.personId).toBe(person?.id);
    // The link that is made is the one that Slack gives.
    expect(thread[1]?.permalink).toBe((await reads(last, head.ts)).message?.permalink);
    expect(thread[1]?.permalink).toContain(last.ts.replace('.', ''));
  });

  it('of more messages than a menu holds is cut, and that is said', async () => {
    const head = await yann().says(TECHNICAL, 'Un long fil');
    for (let place = 1; place <= 101; place += 1) {
      await yann().says(TECHNICAL, `Remarque ${place}`, { threadTs: head.ts });
    }
    const { thread, unread } = await reads(head, head.ts);
    expect(unread).toBe('tooLong');
    expect(thread.length).toBeLessThanOrEqual(100);
    expect(thread[0]?.text).toBe('Remarque 1');
  });

  it('is told apart from a message that heads none', async () => {
    const alone = await yann().says(TECHNICAL, 'Seul');
    expect(await reads(alone, alone.ts)).toMatchObject({ message: { text: 'Seul' }, thread: [], unread: null });
  });

  it('is left out, with the reason, where the bot is not in the channel', async () => {
    workspace().expectProblem('channel_not_found');
    const [head, middle] = await said(ASIDE);
    expect(await reads(middle, head.ts)).toMatchObject({
      message: { ts: middle.ts, authorSlackId: USER.claire, author: { name: 'Claire Aubépine' }, permalink: null },
      thread: [],
      unread: 'notInChannel',
    });
    const { modal } = await claire().uses('record_decision', middle);
    expect(readText(modal?.blocks ?? [])).toContain('Je ne suis pas dans ce canal');
    await claire().closes();
  });

  it('is left out where the workspace did not grant the optional scopes, or Slack fails', async () => {
    const [head, middle] = await said(TECHNICAL);
    const { sandbox } = workspace();
    sandbox.fail('conversations.replies', { kind: 'refuse', code: 'missing_scope' });
    expect(await reads(middle, head.ts)).toMatchObject({ message: { ts: middle.ts }, thread: [], unread: 'noScope' });
    sandbox.fail('conversations.replies', { kind: 'serverError', status: 503 });
    expect(await reads(middle, head.ts)).toMatchObject({ message: { ts: middle.ts }, thread: [], unread: 'noAnswer' });
    sandbox.fail('conversations.replies', { kind: 'refuse', code: 'missing_scope' });
    const { modal } = await claire().uses('record_decision', middle);
    expect(readText(modal?.blocks ?? [])).toContain('channels:history');
    await claire().closes();
  });

  it('is not waited for: the form opens in time while Slack is slow', async () => {
    const [head, middle] = await said(TECHNICAL);
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    for (const method of ['conversations.replies', 'chat.getPermalink']) {
      workspace().sandbox.fail(method, { kind: 'slow', until }, { kind: 'slow', until });
    }
    const start = performance.now();
    expect(await reads(middle, head.ts)).toMatchObject({ message: { ts: middle.ts }, thread: [], unread: 'noAnswer' });
    const { modal } = await claire().uses('record_decision', middle);
    expect(performance.now() - start).toBeLessThan(2 * 2_500);
    expect(readText(modal?.blocks ?? [])).toContain('Slack n’a pas donné le fil à temps');
    release();
    await claire().closes();
  });
});

describe('« décision » by a mention', () => {
  it('in a thread offers what was said there, without the mention itself, and keeps what heads it', async () => {
    const [head] = await said(TECHNICAL);
    const { message } = await claire().mentions(TECHNICAL, 'décision Ouverture à 7 h 15.', { threadTs: head.ts });
    if (!message) throw new Error('no answer');
    expect(message).toMatchObject({ isEphemeral: true, threadTs: head.ts });
    const { modal } = await claire().clicks(message, 'act:record-decision');
    const text = readText(modal?.blocks ?? []);
    expect(text).toContain('On ouvre à 7 h 15');
    expect(text).not.toContain('Les horaires');
    expect(text).not.toMatch(/d[ée]cision Ouverture/);
    await claire().fills({ place: 'Comité technique' });
    expect((await claire().submits()).errors).toEqual({});
    const { db } = workspace().deps;
    const kept = await db.decisionMessage.findMany();
    expect(kept).toMatchObject([{ isSource: true, ts: head.ts, authorName: 'Yann Genêt', text: 'Les horaires ?' }]);
    expect((await db.decisionVersion.findMany()).map((version) => version.text)).toEqual(['Ouverture à 7 h 15.']);
  });

  it('typed as a command opens the form without a message: a command knows no thread', async () => {
    const { modal, text } = await claire().types(CHANNEL.agreement, '/ctg decision nouvelle');
    expect(modal?.title ?? text).toContain('Enregistrer une décision');
    if (modal) await claire().closes();
    const refused = await claire().types(CHANNEL.agreement, '/ctg decision On ouvre à 7 h 15');
    expect(refused.text).toContain('/ctg decision');
  });
});
