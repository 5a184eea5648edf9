import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { recordSaid } from '../support/steps/captured-steps.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const TECHNICAL = 'C0CTGTECH1';
const EDITED = 'modifié depuis dans Slack';
const DELETED = 'supprimé depuis dans Slack';

const HEAD = 'Les horaires du multi-accueil ?';
const SOURCE = 'On ouvre à 7 h 15';
const ASIDE = 'Très bien';

/** Yann says three things in a thread; the second is recorded as a decision, with the first as its context. */
async function recorded(town: IssoireTown): Promise<void> {
  const yann = town.as(YANN);
  const head = await yann.says(TECHNICAL, HEAD);
  const threadTs = head.ts;
  const source = await yann.says(TECHNICAL, SOURCE, { threadTs });
  await yann.says(TECHNICAL, ASIDE, { threadTs });
  const decision = { text: 'Ouverture à 7 h 15.', owner: null, dueOn: null };
  await recordSaid(town, { source, context: [head], threadTs }, decision);
}

const town = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', after: [recorded] });
const claire = () => town().as(USER.claire);
const yann = () => town().as(YANN);

/** What Yann said in the technical committee's channel, in these words. */
async function said(text: string): Promise<SandboxMessage> {
  const found = (await yann().sees(TECHNICAL)).find((one) => one.user === YANN && readText(one) === text);
  if (!found) throw new Error(`nobody said « ${text} »`);
  return found;
}

const edits = (ts: string, text: string) => yann().acts({ type: 'edit', channel: TECHNICAL, ts, text });
const deletes = (ts: string) => yann().acts({ type: 'delete', channel: TECHNICAL, ts });

/** The proof as `/ctg decision` shows it, a message a line. */
async function proof(): Promise<string[]> {
  await town().sandbox.settled();
  const { message } = await claire().types(TECHNICAL, '/ctg decision CT-2021-S1-P01');
  if (!message) throw new Error('no answer');
  return readText(message)
    .split('\n')
    .filter((line) => line.includes('Yann Genêt') && line.startsWith('•'));
}

async function audited(): Promise<string[]> {
  const lines = await town().deps.db.auditEvent.findMany({
    where: { action: { startsWith: 'decision.source' } },
    orderBy: { id: 'asc' },
  });
  return lines.map(({ action, actorName, via }) => `${action} ${actorName} ${via}`);
}

describe('a message kept as proof of a decision', () => {
  it('stands unmarked while nobody touches it: reactions, replies and other messages leave no trace', async () => {
    const [source, aside] = [await said(SOURCE), await said(ASIDE)];
    await claire().acts({ type: 'react', channel: TECHNICAL, ts: source.ts, name: 'tada' });
    await edits(aside.ts, 'Très bien, merci');
    await deletes(aside.ts);
    const lines = await proof();
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toMatch(/depuis dans Slack/);
    expect(await audited()).toEqual([]);
  });

  it('is marked as changed when its author edits it, once, and keeps its words', async () => {
    const { ts } = await said(SOURCE);
    await edits(ts, 'On ouvre à 8 h');
    await edits(ts, 'On ouvre à 9 h');
    const [shown, other] = await proof();
    expect(shown).toContain('On ouvre à 7 h 15');
    expect(shown).toContain(EDITED);
    expect(shown).not.toContain(DELETED);
    expect(other).not.toContain(EDITED);
    expect(await audited()).toEqual(['decision.sourceEdited Slack program']);
  });

  it('is marked as removed when it is, and so is one that heads a thread, of which Slack keeps the place', async () => {
    const [head, source] = [await said(HEAD), await said(SOURCE)];
    await edits(source.ts, 'On ouvre à 8 h');
    await deletes(source.ts);
    expect((await proof())[0]).toContain(DELETED);
    const last = await yann().says(TECHNICAL, 'Je retire tout', { threadTs: head.ts });
    await deletes(head.ts);
    const lines = await proof();
    expect(lines[1]).toContain('Les horaires du multi-accueil ?');
    expect(lines[1]).toContain(DELETED);
    expect(lines[1]).not.toContain(EDITED);
    expect(await audited()).toHaveLength(3);
    // What is no longer there is not offered to whoever records another message of the thread.
    const { modal } = await claire().uses('record_decision', last);
    expect(readText(modal?.blocks ?? [])).not.toContain('supprimé');
    await claire().closes();
  });

  it('is marked once when Slack sends the same event again, and not from a forged one', async () => {
    await deletes((await said(SOURCE)).ts);
    await town().sandbox.settled();
    expect(await audited()).toHaveLength(1);
    const [event] = town().sandbox.sent('message').slice(-1);
    if (!event) throw new Error('nothing was sent');
    await town().sandbox.resend(event);
    expect(await town().sandbox.forge(event, { secret: 'wrong' })).toBe(401);
    await town().sandbox.settled();
    expect(await audited()).toHaveLength(1);
  });

  it('is marked in public channels as in private ones', async () => {
    const shared = await yann().says(CHANNEL.agreement, 'Le forum aura lieu en juin');
    await claire().uses('record_decision', shared);
    await claire().fills({ text: 'Forum en juin.', place: 'Comité technique' });
    expect((await claire().submits()).errors).toEqual({});
    await yann().acts({ type: 'edit', channel: CHANNEL.agreement, ts: shared.ts, text: 'Le forum aura lieu en mai' });
    await town().sandbox.settled();
    const kept = await town().deps.db.decisionMessage.findMany({ where: { ts: shared.ts } });
    expect(kept).toMatchObject([{ text: 'Le forum aura lieu en juin', editedAt: expect.any(Date), deletedAt: null }]);
  });

  it('is all that is known of what is said in the channel: nothing of the rest was written down', async () => {
    const { db } = town().deps;
    const before = await db.handledRequest.count();
    await yann().says(TECHNICAL, 'Entre nous');
    await town().sandbox.settled();
    expect(await db.handledRequest.count()).toBe(before);
  });
});
