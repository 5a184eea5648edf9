import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { readText } from '../support/workspace.ts';

const town = issoireWorkspace({ beginsAt: '2022-10-03T07:00:00Z', withClock: true });

/** The mayor of the Ville, who speaks for it. */
const MAYOR = 'U0FRANCOI1';

const told = async (userId: string) => {
  const person = town().as(userId);
  return (await person.sees(person.botChannel)).map(readText);
};

const asks = async (command: string, userId: string = USER.claire) =>
  (await town().as(userId).types(CHANNEL.agreement, command)).text;

/** Records a party's act; resolves with what is said then. */
async function decides(party: string): Promise<string> {
  const claire = town().as(USER.claire);
  const { message } = await claire.types(CHANNEL.agreement, '/ctg convention duree');
  if (!message) throw new Error('no answer');
  await claire.clicks(message, 'Enregistrer une décision de reconduction');
  await claire.fills({
    party,
    kind: 'délibération',
    body: 'Conseil',
    decidedOn: '2022-09-15',
    reference: `D-${party}`,
  });
  const { modal } = await claire.submits();
  return readText(modal?.blocks ?? []);
}

async function allDecide(): Promise<string> {
  await decides('VILLE');
  await town().as(USER.claire).closes();
  await decides('API');
  await town().as(USER.claire).closes();
  return decides('CAF63');
}

async function renews(endsOn: string): Promise<string> {
  const claire = town().as(USER.claire);
  await claire.clicks('modal', 'Enregistrer le nouveau terme');
  await claire.fills({ endsOn });
  await claire.fills({ text: 'Quatre ans de plus.', seen: ['31 décembre 2026'] });
  const { modal } = await claire.submits();
  return readText(modal?.blocks ?? []);
}

describe('a renewal', () => {
  it('says who is missing while one party has not decided', async () => {
    await decides('VILLE');
    await town().as(USER.claire).closes();
    expect(await decides('API')).toContain('Reconduction : 2/3 décisions. Manque : la Caf.');
    await town().as(USER.claire).closes();
    expect(await asks('/ctg convention duree')).toContain('Décisions de reconduction : 2/3. Manque : la Caf.');
    expect(await asks('/ctg echeances 2022')).toContain('Reconduction expresse : 2/3 décisions. Manque : Caf.');
  });

  it('with the last act asks its new term, shows what follows, and takes effect once that is confirmed', async () => {
    expect(await allDecide()).toContain('le nouveau terme reste à enregistrer');
    const claire = town().as(USER.claire);
    await claire.clicks('modal', 'Enregistrer le nouveau terme');
    const opened = readText((await claire.modal())?.blocks ?? []);
    expect(opened).toContain('Terme actuel : le 31 décembre 2022 inclus.');
    expect(opened).toContain('La Caf : délibération, Conseil, 15 septembre 2022 (D-CAF63)');
    await claire.fills({ endsOn: '2026-12-31' });
    const follows = readText((await claire.modal())?.blocks ?? []);
    expect(follows).toContain('Ce qui en découle, du 1er janvier 2023 au 31 décembre 2026');
    expect(follows).toContain('8 réunions à tenir, de S1 2023 à S2 2026');
    expect(follows).toContain('4 réunions à tenir, de 2023 à 2026');
    // 90 days before the semester ends.
    expect(follows).toContain('S1 2023 : rappel le 1er avril 2023 si rien n’est planifié');
    expect(follows).toMatch(/Présidence \(.*\) : Caf à partir du 1er janvier 2023/);
    expect(follows).toContain('Premier rappel du nouveau terme : le 31 décembre 2025');
    expect(await asks('/ctg convention duree')).toContain('En vigueur jusqu’au 31 décembre 2022');

    await claire.fills({ text: 'Quatre ans de plus.' });
    expect((await claire.submits()).errors).toEqual({ seen: expect.stringContaining('obligatoire') });
    await claire.fills({ seen: ['31 décembre 2026'] });
    const { errors, modal } = await claire.submits();
    expect(errors).toEqual({});
    expect(readText(modal?.blocks ?? [])).toContain('reconduite jusqu’au 31 décembre 2026 inclus (reconduction n° 1)');
  });

  it('is told once to everybody of the roster; dates, turns, reminders and the agreement’s own facts go on', async () => {
    await allDecide();
    await renews('2026-12-31');
    await town().at('2022-10-04T08:00:00Z');
    await town().at('2022-10-05T08:00:00Z');
    for (const userId of [USER.claire, MAYOR, USER.karim, USER.denise]) {
      const news = (await told(userId)).filter((said) => said.includes('reconduite jusqu’au 31 décembre 2026'));
      expect([userId, news.length]).toEqual([userId, 1]);
    }
    const term = await asks('/ctg convention duree');
    expect(term).toContain('En vigueur du 19 décembre 2019 au 31 décembre 2026 inclus');
    expect(term).toContain('Reconduction n° 1 : du 1er janvier 2023 au 31 décembre 2026 inclus, par décision');
    expect(term).not.toContain('Manque');
    expect(await asks('/ctg calendrier 2023')).toContain('S1 2023');
    expect(await asks('/ctg rotation secretariat')).toContain('2026');
    expect(await asks('/ctg changements')).toContain('Convention reconduite jusqu’au 31 décembre 2026');
    // The next one asks each party again.
    await town().at('2025-12-31T08:00:00Z');
    const [last = ''] = (await told(USER.claire))
      .filter((said) => said.includes('Échéance de la convention'))
      .slice(-1);
    expect(last).toContain('Échéance de la convention dans 12 mois, le 31 décembre 2026');
    expect(last).toContain('0/3 décisions');
  });

  it('refuses an end before the present one and one far away, and is not offered to who keeps no records', async () => {
    await allDecide();
    const claire = town().as(USER.claire);
    await claire.clicks('modal', 'Enregistrer le nouveau terme');
    await claire.fills({ endsOn: '2022-12-31', text: 'Rien de plus.' });
    expect(readText((await claire.modal())?.blocks ?? [])).toContain('doit être après le terme actuel');
    expect((await claire.submits()).errors).toEqual({
      endsOn: expect.stringContaining('doit être après le terme actuel'),
    });
    await claire.fills({ endsOn: '2206-12-31' });
    expect((await claire.submits()).errors).toEqual({ endsOn: expect.stringContaining('vérifiez l’année') });
    const { message } = await town().as(USER.karim).types(CHANNEL.agreement, '/ctg convention duree');
    expect(JSON.stringify(message?.blocks ?? [])).not.toContain('Enregistrer le nouveau terme');
  });
});

describe('the day after the term, without a renewal', () => {
  it('tells everybody once what stays and what ends, and stays late with who coordinates', async () => {
    await decides('VILLE');
    // The 1st is a holiday, and a Sunday.
    await town().at('2022-12-31T12:00:00Z');
    await town().at('2023-01-02T08:00:00Z');
    await town().at('2023-01-03T08:00:00Z');
    for (const userId of [USER.claire, MAYOR, USER.karim]) {
      const news = (await told(userId)).filter((said) => said.includes('arrivée à son terme le 31 décembre 2022'));
      expect([userId, news.length]).toEqual([userId, 1]);
      expect(news[0]).toContain('1/3 décisions. Manquent : la Caf et l’Agglo.');
      expect(news[0]).toContain('Ce qui demeure : la confidentialité');
      expect(news[0]).toContain('Ce qui prend fin : les réunions à tenir');
    }
    expect(await asks('/ctg echeances')).toMatch(/En retard[\s\S]*Convention échue le 31 décembre 2022/);
    expect(await asks('/ctg moi')).toContain('Convention échue le 31 décembre 2022');
    await town().at('2023-01-31T08:00:00Z');
    expect((await told(USER.claire)).at(-1)).toContain('Convention échue le 31 décembre 2022 (il y a 31 jours)');
  });

  it('may still be renewed, as if nothing had stopped', async () => {
    await town().at('2023-01-16T08:00:00Z');
    await allDecide();
    await renews('2026-12-31');
    const term = await asks('/ctg convention duree');
    expect(term).toContain('En vigueur jusqu’au 31 décembre 2026');
    expect(term).toContain('du 1er janvier 2023 au 31 décembre 2026 inclus');
  });
});
