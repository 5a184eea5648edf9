import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { agreedBy, proposed } from '../support/steps/decision-steps.ts';
import { until } from '../support/steps/meeting-steps.ts';
import { together } from '../support/steps/together.ts';
import { readText } from '../support/workspace.ts';

const beginning = { beginsAt: '2021-05-03T07:00:00Z', withClock: true };
const YANN = 'U0YANN0001';

/** What the bot wrote to somebody, all of it. */
async function told(town: IssoireTown, userId: string): Promise<string[]> {
  const person = town.as(userId);
  const said = await person.sees(person.botChannel);
  return said.filter(({ user }) => user !== userId).map(readText);
}

async function shown(town: IssoireTown, line: string, userId: string = USER.claire): Promise<string> {
  const { message } = await town.as(userId).types(town.as(userId).botChannel, line);
  return message ? readText(message) : '';
}

describe('a decision that nobody carried out by its date', () => {
  const town = issoireWorkspace({
    ...beginning,
    after: [
      together(
        proposed('Recenser les places du mercredi.', { owner: 'Yann Genêt', dueOn: '2021-06-15' }),
        agreedBy('CT-2021-S1-P01'),
      ),
      until('2021-06-16T08:00:00Z'),
    ],
  });

  it('is told to who coordinates, once, and stands late in every list until it is settled', async () => {
    const lapses = async () =>
      (await told(town(), USER.claire)).filter((text) => text.includes('En retard : Décision'));
    expect(await lapses()).toHaveLength(1);
    await town().at('2021-06-17T08:00:00Z');
    expect(await lapses()).toHaveLength(1);
    for (const line of ['/ctg echeances', '/ctg etat']) {
      expect(await shown(town(), line)).toMatch(/En retard[\s\S]*Décision CT-2021-S1-01/);
    }
    expect(await shown(town(), '/ctg moi', YANN)).toMatch(/En retard[\s\S]*Décision CT-2021-S1-01/);
  });
});

describe('a period in which no meeting was held', () => {
  const town = issoireWorkspace({ ...beginning, after: [until('2021-07-01T08:00:00Z')] });

  it('stays late for months, until somebody closes it with a reason; who and why stay in the trail (X3-3)', async () => {
    await town().at('2021-12-20T09:00:00Z');
    expect(await shown(town(), '/ctg echeances')).toContain('Comité technique S1 2021 : manqué');
    const { message } = await town().as(USER.claire).types(town().as(USER.claire).botChannel, '/ctg moi');
    expect(message && readText(message)).toMatch(/En retard[\s\S]*Comité technique S1 2021/);
    await town()
      .as(USER.claire)
      .clicks(message as SandboxMessage, 'Clore avec un motif');
    expect((await town().as(USER.claire).submits()).errors).not.toEqual({});
    await town().as(USER.claire).fills({ reason: 'Séance remplacée par un séminaire' });
    expect((await town().as(USER.claire).submits()).errors).toEqual({});
    // The oldest stands first: it was missed before the bot came.
    const left = await shown(town(), '/ctg echeances');
    expect(left).not.toContain('Comité technique S1 2020');
    expect(left).toContain('Comité technique S1 2021 : manqué');
    const { db } = town().deps;
    const [line] = await db.auditEvent.findMany({ where: { action: 'due.settled' } });
    expect(line?.after).toMatchObject({ subject: 'cadence:CT:2020:1', reason: 'Séance remplacée par un séminaire' });
  });

  it('is nobody’s to close who neither coordinates nor keeps the records', async () => {
    const { message } = await town().as(YANN).types(CHANNEL.agreement, '/ctg moi');
    expect(message ? readText(message) : '').not.toContain('Clore avec un motif');
  });
});
