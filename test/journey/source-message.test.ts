import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { planned } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-03-23T08:00:00Z', after: [planned('2021-03-23')] });

/** Opens the form of a shortcut on a message as Claire, and reads what a field begins with. */
async function reads(shortcut: 'put_on_agenda' | 'add_to_minutes', on: SandboxMessage, field: string): Promise<string> {
  const claire = workspace().as(USER.claire);
  const { modal } = await claire.uses(shortcut, on);
  const block = modal?.blocks.find((one) => 'block_id' in one && one.block_id === field) as
    | { element: { initial_value?: string } }
    | undefined;
  if (!block) throw new Error(`no field ${field} in ${readText(modal?.blocks ?? [])}`);
  return block.element.initial_value ?? '';
}

describe('a message taken by a shortcut', () => {
  it('of a stranger, who mentions others, has everybody’s name', async () => {
    const message = await workspace()
      .as(USER.stranger)
      .says(CHANNEL.general, '@yann.genet et @jean.platane ont *signé*');
    const claire = workspace().as(USER.claire);
    expect(await reads('add_to_minutes', message, 'text')).toMatch(
      /^Jean Platane \(23 mars 2021, 09:0\d\) : @Yann Genêt et @Jean Platane ont signé$/,
    );
    await claire.closes();
  });

  it('of files only has their names', async () => {
    const yann = workspace().as('U0YANN0001');
    const file = { fileName: 'Bilan 2020.pdf', mimeType: 'application/pdf', base64: 'JVBERi0=' };
    await yann.acts({ type: 'upload', channel: CHANNEL.agreement, text: '', ...file });
    const message = (await yann.sees(CHANNEL.agreement)).at(-1);
    if (!message) throw new Error('no message');
    const claire = workspace().as(USER.claire);
    expect(await reads('add_to_minutes', message, 'text')).toMatch(/^Yann Genêt \(.*\) : Fichier : Bilan 2020\.pdf$/);
    await claire.closes();
    expect(await reads('put_on_agenda', message, 'title')).toBe('Fichier : Bilan 2020.pdf');
    await claire.closes();
  });

  it('of the bot itself has its name and what its blocks say', async () => {
    const claire = workspace().as(USER.claire);
    const { message } = await claire.types(CHANNEL.agreement, '/ctg axes public');
    if (!message) throw new Error('no answer');
    const text = await reads('add_to_minutes', message, 'text');
    expect(text).toMatch(/^ctg \(/i);
    expect(text).toContain('petite enfance');
    await claire.closes();
  });

  it('that is very long is cut where the field ends, and that is said', async () => {
    const message = await workspace()
      .as('U0YANN0001')
      .says(CHANNEL.agreement, `Premier mot. ${'👩‍👧 famille '.repeat(400)}`);
    const claire = workspace().as(USER.claire);
    const text = await reads('add_to_minutes', message, 'text');
    expect(text.length).toBeLessThanOrEqual(3_000);
    expect(text.length).toBeGreaterThan(2_980);
    // No sign is cut in two.
    expect(Buffer.from(text).toString()).toBe(text);
    expect(readText((await claire.modal())?.blocks ?? [])).toContain('sa fin manque');
    await claire.closes();
    const papers = await reads('put_on_agenda', message, 'papers');
    expect(papers.length).toBeLessThanOrEqual(300);
    expect(papers).toContain('https://');
    expect(papers).toContain('Yann Genêt');
    await claire.closes();
  });

  it('opens its form in time while Slack is slow about the rest', async () => {
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    workspace().sandbox.fail('chat.getPermalink', { kind: 'slow', until });
    workspace().sandbox.fail('users.info', { kind: 'slow', until });
    const message = await workspace().as(USER.stranger).says(CHANNEL.general, 'Patience');
    const claire = workspace().as(USER.claire);
    const start = performance.now();
    expect(await reads('put_on_agenda', message, 'papers')).toMatch(/^« Patience » Auteur inconnu \(.*\)$/);
    expect(performance.now() - start).toBeLessThan(2_500);
    expect(readText((await claire.modal())?.blocks ?? [])).toContain('Slack ne m’a pas donné de lien');
    release();
    await claire.closes();
  });

  it('is taken once when Slack sends the form twice, and not at all from a forged request', async () => {
    const claire = workspace().as(USER.claire);
    const message = await claire.says(CHANNEL.agreement, 'Une seule fois');
    await claire.uses('add_to_minutes', message);
    await claire.fills({ item: 'Assurer le suivi' });
    expect((await claire.submits()).errors).toEqual({});
    const [sent] = workspace().sandbox.sent('view_submission').slice(-1);
    const [used] = workspace().sandbox.sent('message_action').slice(-1);
    if (!sent || !used) throw new Error('nothing was sent');
    await workspace().sandbox.resend(sent);
    expect(await workspace().sandbox.forge(used, { secret: 'wrong' })).toBe(401);
    const noted = await workspace().deps.db.agendaItem.findMany({ where: { notes: { not: '' } } });
    expect(noted.map(({ notes }) => notes.split('Une seule fois').length - 1)).toEqual([1]);
  });
});
