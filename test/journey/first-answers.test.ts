import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { readText } from '../support/read-text.ts';
import { held, planned, until } from '../support/steps/meeting-steps.ts';
import { polled } from '../support/steps/poll-steps.ts';
import { sheetFollowed, twoSheets } from '../support/steps/sheet-steps.ts';

/** What Claire reads when she asks in the agreement’s channel. */
const asking = (town: () => ReturnType<ReturnType<typeof issoireWorkspace>>) => async (text: string) =>
  (await town().as(USER.claire).types(CHANNEL.agreement, text)).text;

const begins = { beginsAt: '2021-05-03T07:00:00Z', withClock: true };

describe('a copil that is planned', () => {
  const town = issoireWorkspace({ ...begins, after: [planned('2021-05-25', 'COPIL')] });
  const ask = asking(town);

  it('is announced with its date everywhere, and opened at a press; what comes first stands first', async () => {
    const text = await ask('/ctg');
    expect(text).toContain('Copil : réunion le 25 mai 2021 (COPIL-2021)');
    expect(text).not.toContain('Copil 2021 : à tenir');
    expect(text.indexOf('Copil : réunion le 25 mai')).toBeLessThan(text.indexOf('S1 2021 : à tenir avant le 30 juin'));
    expect(await ask('/ctg comites')).toContain('25 mai 2021 (COPIL-2021)');
    expect(await town().as(USER.claire).opensHome()).toContain('Copil : réunion le 25 mai 2021');
    const { modal } = await town().as(USER.claire).clicks('home', 'Voir COPIL-2021');
    expect(readText(modal?.blocks ?? [])).toContain('COPIL-2021 · Comité de pilotage');
  });
});

describe('a copil that was held', () => {
  const met = [planned('2021-05-25', 'COPIL'), until('2021-05-25T16:00:00Z'), held('COPIL-2021')];
  const town = issoireWorkspace({ ...begins, after: [...met, until('2021-06-08T07:00:00Z')] });
  const ask = asking(town);

  it('is due no more that year', async () => {
    for (const text of [await ask('/ctg'), await town().as(USER.claire).opensHome()]) {
      expect(text).not.toContain('25 mai 2021');
      expect(text).not.toContain('Copil 2021 : à tenir');
      expect(text).toContain('Copil 2022 : à tenir avant le 31 décembre 2022');
      expect(text).toContain('S1 2021 : à tenir avant le 30 juin 2021');
    }
    const committees = await ask('/ctg comites');
    expect(committees).toContain('2022, avant le 31 décembre 2022');
    expect(committees).not.toContain('2021, avant le 31 décembre 2021');
  });
});

describe('the plan at a glance', () => {
  const town = issoireWorkspace({ ...begins, after: [...twoSheets, sheetFollowed({ status: 'DONE' })] });

  it('is counted by status in /ctg and in Home (A1-1)', async () => {
    for (const text of [await asking(town)('/ctg'), await town().as(USER.claire).opensHome()]) {
      expect(text).toMatch(/2 fiches action : 1 « À venir », 1 « Réalisé »/);
    }
  });
});

describe('the list of meetings', () => {
  const dates: [string, string, string] = ['2021-06-22', '2021-06-24', '2021-06-25'];
  const town = issoireWorkspace({
    ...begins,
    after: [planned('2021-05-25', 'COPIL'), polled('CT', dates, '2021-05-14')],
  });

  it('opens each at a press, and says which poll is open', async () => {
    const claire = town().as(USER.claire);
    const { message, text } = await claire.types(CHANNEL.agreement, '/ctg reunions');
    expect(text).toMatch(/sondage en cours, 3 dates proposées, réponses jusqu’au 14 mai 2021 inclus/);
    if (!message) throw new Error('no answer');
    expect((await claire.clicks(message, 'Voir COPIL-2021')).text).toContain('COPIL-2021 · Comité de pilotage');
    expect((await claire.clicks(message, 'Voir le sondage : Comité technique')).text).toContain('22 juin 2021');
  });
});

describe('one’s language', () => {
  const town = issoireWorkspace(begins);

  it('is changed at a press in Home, which is in it from then on, and back', async () => {
    const karim = town().as(USER.karim);
    expect(await karim.opensHome()).toContain('Prochaines échéances');
    const { modal } = await karim.clicks('home', 'Changer ma langue : English');
    expect(readText(modal?.blocks ?? [])).toContain('English');
    expect(await karim.opensHome()).toContain('Next dates');
    const { message } = await karim.types(karim.botChannel, '/ctg reminders');
    if (!message) throw new Error('no answer');
    expect((await karim.clicks(message, 'Change my language: français')).text).toContain('français');
    expect((await karim.writesToBot('/ctg')).text).toContain('Prochaines échéances');
  });
});

describe('taking a channel’s link away', () => {
  const town = issoireWorkspace(begins);

  it('asks first: at no, nothing happens', async () => {
    const claire = town().as(USER.claire);
    const { message, text } = await claire.types(CHANNEL.agreement, '/ctg liens detacher');
    expect(text).toContain('Détaché, il ne reçoit plus rien de moi.');
    if (!message) throw new Error('no answer');
    await claire.clicks(message, 'Détacher ce canal', { refuses: true });
    expect(await asking(town)('/ctg liens')).toContain(CHANNEL.agreement);
    await claire.clicks(message, 'Détacher ce canal');
    expect(await asking(town)('/ctg liens')).not.toContain(CHANNEL.agreement);
  });

  it('is for the coordinator, and of a channel that has one', async () => {
    const refused = await town().as(USER.karim).types(CHANNEL.agreement, '/ctg liens detacher');
    expect(refused.text).not.toContain('Détaché');
    expect((await town().as(USER.claire).types(CHANNEL.general, '/ctg liens detacher')).text).toContain(
      'n’est pas relié à cette convention',
    );
  });
});
