import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { proposed } from '../support/steps/decision-steps.ts';
import { readText } from '../support/workspace.ts';

const FRANCOISE = 'U0FRANCOI1';
const BERNARD = 'U0BERNARD1';
const YANN = 'U0YANN0001';

async function told(town: IssoireTown, userId: string): Promise<string[]> {
  const person = town.as(userId);
  const said = await person.sees(person.botChannel);
  return said.filter(({ user }) => user !== userId).map(readText);
}

describe('a proposed decision with which a party does not agree (R-08)', () => {
  const town = issoireWorkspace({
    beginsAt: '2021-05-03T07:00:00Z',
    withClock: true,
    after: [proposed('Recenser les places du mercredi.')],
  });

  it('is told with its reason to who recorded it, who coordinates and who speaks for the others, once each', async () => {
    await town().at('2021-05-04T08:00:00Z');
    const asked = (await town().as(FRANCOISE).sees(town().as(FRANCOISE).botChannel)).at(-1);
    await town()
      .as(FRANCOISE)
      .clicks(asked as SandboxMessage, 'Autre réponse');
    await town().as(FRANCOISE).fills({ choice: 'pas d’accord', reason: 'Le mercredi est à la Ville' });
    expect((await town().as(FRANCOISE).submits()).errors).toEqual({});
    await town().at('2021-05-05T08:00:00Z');
    const refusal = /pas d’accord avec CT-2021-S1-P01[\s\S]*Le mercredi est à la Ville/;
    for (const person of [USER.claire, BERNARD]) {
      expect((await told(town(), person)).filter((text) => refusal.test(text))).toHaveLength(1);
    }
    for (const person of [FRANCOISE, YANN]) {
      expect((await told(town(), person)).filter((text) => refusal.test(text))).toHaveLength(0);
    }
  });
});
