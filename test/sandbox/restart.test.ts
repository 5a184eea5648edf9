import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';
import { uploadFile } from './upload-file.ts';

describe('a workspace started again', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const start = (startAt?: Date) =>
    startWorkspace(
      smallWorkspace(() => {}, { statePath: join(folder, 'state', 'sandbox.json'), ...(startAt && { startAt }) }),
    );
  const client = ({ sandbox }: Workspace) => new WebClient('xoxb-small-token', { slackApiUrl: sandbox.apiUrl });

  it('has kept messages, members, files and homes, but nothing ephemeral', async () => {
    const first = await start();
    const claire = first.as('UCLAIRE');
    const said = await claire.says('CTOWN', 'gardé');
    await claire.says('CTOWN', 'réponse', { threadTs: said.ts });
    await claire.acts({ type: 'invite', channel: 'GSECRET', user: 'UJOHN' });
    await client(first).chat.postEphemeral({ channel: 'CTOWN', user: 'UCLAIRE', text: 'oublié' });
    await uploadFile(client(first), 'CTOWN', 'a.txt', 'A', 'octets');
    await client(first).views.publish({ user_id: 'UCLAIRE', view: { type: 'home', blocks: [{ type: 'divider' }] } });
    const direct = claire.botChannel;
    await first.close();

    const second = await start();
    const messages = await second.as('UCLAIRE').sees('CTOWN');
    expect(messages.map(({ text, threadTs }) => [text, threadTs])).toEqual([
      ['gardé', undefined],
      ['réponse', said.ts],
      ['', undefined],
    ]);
    expect(await (await fetch(second.sandbox.url + messages[2]?.files[0]?.url)).text()).toBe('octets');
    const { channels, home } = await second.sandbox.snapshot('UJOHN');
    expect(channels.find(({ id }) => id === 'GSECRET')?.members).toContain('UJOHN');
    expect([home, (await second.sandbox.snapshot('UCLAIRE')).home]).toMatchObject([null, [{ type: 'divider' }]]);
    expect(second.as('UCLAIRE').botChannel).toBe(direct);
    await second.close();
  });

  it.each(['2026-01-05', '2027-01-05'])('goes on from where its clock was, told to begin on %s', async (day) => {
    const first = await start(new Date('2026-01-05T08:00:00Z'));
    await first.as('UCLAIRE').acts({ type: 'moveClock', by: 'week' });
    await first.close();
    const second = await start(new Date(`${day}T08:00:00Z`));
    expect(second.sandbox.now().toISOString()).toMatch(/^2026-01-12T08:0/);
    await second.close();
  });

  it('keeps its clock ahead of the real one, when it follows it', async () => {
    const first = await start();
    await first.as('UCLAIRE').acts({ type: 'moveClock', by: 'week' });
    await first.close();
    const second = await start();
    const ahead = second.sandbox.now().getTime() - Date.now();
    expect(Math.round(ahead / 3_600_000)).toBe(7 * 24);
    await second.close();
  });

  it('refuses a state that it cannot read, and leaves it alone', async () => {
    const path = join(folder, 'sandbox.json');
    await writeFile(path, '{"version":');
    await expect(startWorkspace(smallWorkspace(() => {}, { statePath: path }))).rejects.toThrow(
      /cannot read .*sandbox\.json/,
    );
    expect(await readFile(path, 'utf8')).toBe('{"version":');
  });
});
