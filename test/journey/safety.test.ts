import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';

const town = issoireWorkspace();

/** The last request of a kind that was sent to the bot. */
function last(kind: string) {
  const sent = town().sandbox.sent(kind).at(-1);
  if (!sent) throw new Error(`no ${kind} was sent`);
  return sent;
}

describe('requests that are forged, repeated or late', () => {
  it('are refused when the signature is wrong, and nothing is written', async () => {
    await town().as(USER.claire).types(CHANNEL.agreement, '/ctg reglages langue fr');
    const { db } = town().deps;
    const before = await db.auditEvent.count();
    expect(await town().sandbox.forge(last('command'), { secret: 'not-the-secret' })).toBe(401);
    expect(await db.auditEvent.count()).toBe(before);
  });

  it('are refused when older than five minutes', async () => {
    await town().as(USER.claire).types(CHANNEL.agreement, '/ctg missions');
    const sixMinutesAgo = Math.floor(Date.now() / 1000) - 360;
    expect(await town().sandbox.forge(last('command'), { timestamp: sixMinutesAgo })).toBe(401);
  });

  it('change nothing the second time: an event that Slack sends again is answered once', async () => {
    const claire = town().as(USER.claire);
    await claire.mentions(CHANNEL.agreement, 'missions');
    const answers = () => town().sandbox.calls('chat.postEphemeral').length;
    const before = answers();
    await town().sandbox.resend(last('app_mention'), 1);
    await town().sandbox.settled();
    expect(answers()).toBe(before);
  });

  it('are refused beyond one megabyte', async () => {
    await town().as(USER.claire).types(CHANNEL.agreement, '/ctg missions');
    const body = `text=${'x'.repeat(1_100_000)}`;
    expect(await town().sandbox.forge(last('command'), { body })).toBe(413);
  });
});

describe('people of other organisations', () => {
  it('who are in the roster use the bot by mention, with the rights of the roster', async () => {
    const hugo = town().as(USER.hugo);
    const answer = await hugo.mentions(CHANNEL.agreement, 'membres cotech');
    expect(answer.text).toContain('Hugo Frêne');
    expect(answer.text).not.toContain('@caf63.example');
  });

  it('cannot make a change by pressing a button that was not for them', async () => {
    const { db } = town().deps;
    const claire = town().as(USER.claire);
    const { message } = await claire.types(CHANNEL.agreement, '/ctg membres copil');
    if (!message) throw new Error('no answer');
    await claire.clicks(message, 'Ajouter un membre');
    await claire.closes();
    const click = last('block_actions');
    const body = click.body.replaceAll(USER.claire, USER.hugo);
    const before = await db.membership.count();
    // Signed by Slack all the same: only the roster can refuse it.
    await town().sandbox.resend({ ...click, body });
    await town().sandbox.settled();
    expect(await town().as(USER.hugo).modal()).toBeUndefined();
    expect(await db.membership.count()).toBe(before);
  });

  it('a guest is told what is reserved, in private', async () => {
    const fatou = await town().as(USER.fatou).types(CHANNEL.agreement, '/ctg liens');
    expect(fatou.text).toContain('Seule la coordination');
    expect(fatou.message?.isEphemeral).toBe(true);
  });
});

describe('failures', () => {
  it('of ours give a reference to the person and no detail', async () => {
    const { db } = town().deps;
    const findMany = db.scheme.findMany;
    // Not asked for before: what was read once is remembered.
    Object.assign(db.scheme, { findMany: () => Promise.reject(new Error('the disk is gone')) });
    try {
      const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg dispositifs');
      expect(text).toMatch(/référence à la personne qui gère le bot : [0-9A-F]{8}/);
      expect(text).not.toContain('disk');
    } finally {
      Object.assign(db.scheme, { findMany });
    }
  });

  it('to find the agreement are told in both languages, as we do not know the person’s', async () => {
    const { db } = town().deps;
    const { id: _, ...sole } = await db.agreement.findFirstOrThrow();
    await db.agreement.create({ data: { ...sole, code: 'ANOTHER' } });
    const { text } = await town().as(USER.stranger).types(CHANNEL.general, '/ctg objectifs');
    expect(text).toContain('Vous n’êtes dans l’annuaire d’aucune convention');
    expect(text).not.toContain('ANOTHER');
  });
});
