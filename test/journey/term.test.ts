import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2022-06-28T07:00:00Z', withClock: true });

const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));
const told = async (userId: string) => {
  const person = workspace().as(userId);
  return (await person.sees(person.botChannel)).map(readText);
};

/** The mayor of the Ville, who speaks for it. */
const MAYOR = 'U0FRANCOI1';

async function recordRenewal(party: string, decidedOn: string): Promise<Record<string, string>> {
  const claire = workspace().as(USER.claire);
  const { message } = await claire.types(CHANNEL.agreement, '/ctg convention duree');
  if (!message) throw new Error('no answer');
  await claire.clicks(message, 'Enregistrer une décision de reconduction');
  await claire.fills({ party, kind: 'délibération', body: 'Conseil', decidedOn });
  return (await claire.submits()).errors;
}

describe('the end of the agreement', () => {
  it('six months before, the stewards and those who speak for a party are told, with what is missing (A10-2)', async () => {
    await at('2022-06-30T08:00:00Z');
    for (const userId of [USER.claire, MAYOR]) {
      const [last = ''] = (await told(userId)).slice(-1);
      expect(last).toContain('Échéance de la convention dans 6 mois, le 31 décembre 2022');
      expect(last).toContain('Reconduction expresse : 0/3 décisions');
    }
    expect(await told(USER.karim)).toEqual([]);
  });

  it('a party whose decision is recorded is told no more; once all have decided, only who records the new term is', async () => {
    await at('2022-06-30T08:00:00Z');
    expect(await recordRenewal('VILLE', '2022-10-01')).toMatchObject({
      decidedOn: expect.stringContaining('n’est pas encore passé'),
    });
    await workspace().as(USER.claire).fills({ decidedOn: '2022-06-30' });
    expect((await workspace().as(USER.claire).submits()).errors).toEqual({});
    const toMayor = (await told(MAYOR)).length;
    await at('2022-09-30T08:00:00Z');
    expect(await told(MAYOR)).toHaveLength(toMayor);
    expect((await told(USER.claire)).at(-1)).toContain('Reconduction expresse : 1/3 décisions. Manquent : Caf, Agglo.');

    expect(await recordRenewal('VILLE', '2022-09-01')).toMatchObject({
      party: expect.stringContaining('déjà enregistrée'),
    });
    for (const party of ['CAF63', 'API']) {
      await workspace()
        .as(USER.claire)
        .closes()
        .catch(() => undefined);
      expect(await recordRenewal(party, '2022-09-15')).toEqual({});
    }
    const { text } = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg convention duree');
    expect(text).toContain('Décisions de reconduction : 3/3');
    await at('2022-12-01T08:00:00Z');
    expect(await told(MAYOR)).toHaveLength(toMayor);
    const lately = (await told(USER.claire)).filter((said) => said.includes('Échéance de la convention'));
    expect(lately).toHaveLength(3);
    expect(lately.at(-1)).toContain(
      '3/3 décisions. Toutes les parties ont décidé : le nouveau terme reste à enregistrer.',
    );
  });

  it('past it, the agreement says what was decided (A10-1)', async () => {
    await at('2022-09-30T08:00:00Z');
    for (const party of ['VILLE', 'CAF63', 'API']) {
      expect(await recordRenewal(party, '2022-09-15')).toEqual({});
      await workspace()
        .as(USER.claire)
        .closes()
        .catch(() => undefined);
    }
    await at('2023-01-01T08:00:00Z');
    const { text } = await workspace().as(USER.claire).types(CHANNEL.agreement, '/ctg convention duree');
    expect(text).toContain('Échue le 31 décembre 2022. Reconduction : 3/3 décisions.');
  });
});
