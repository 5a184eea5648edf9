import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { until } from '../support/steps/meeting-steps.ts';
import { recordedAsHeld } from '../support/steps/past-meeting-steps.ts';
import { readText } from '../support/workspace.ts';

const beginning = { beginsAt: '2021-05-03T07:00:00Z', withClock: true };
/** The secretariat has been reminded of the semester's technical committee: 60 days before its end. */
const reminded = [until('2021-05-03T07:01:00Z')];
/** And again, 30 days before. */
const remindedTwice = [...reminded, until('2021-06-02T12:05:00Z')];
/** A technical committee was recorded as held; a month has passed. */
const recorded = [...reminded, recordedAsHeld('CT', '2021-05-03', 'Issoire <!channel>'), until('2021-06-02T12:00:00Z')];

/** What the bot told somebody of its own accord, one text a message. */
async function toldTo(town: IssoireTown, userId: string): Promise<string[]> {
  const person = town.as(userId);
  const messages = await person.sees(person.botChannel);
  return messages.filter(({ user }) => user !== userId).map(readText);
}

async function lastMessage(town: IssoireTown, userId: string) {
  const person = town.as(userId);
  const message = (await person.sees(person.botChannel)).at(-1);
  if (!message) throw new Error('nothing was said');
  return message;
}

describe('the cadence guard', () => {
  const town = issoireWorkspace(beginning);

  it('tells the secretariat in charge on the working day: 60 days before falls on 1 May, a holiday on a Saturday (X3-1)', async () => {
    expect(await toldTo(town(), USER.denise)).toEqual([]);
    await town().at('2021-05-03T07:01:00Z');
    const said = await toldTo(town(), USER.denise);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Comité technique S1 2021 : non planifié, à tenir avant le 30 juin 2021 (dans 58 jours)');
    // Neither the secretaries whose turn it is not, nor the elected; nor yet the coordinator, of this.
    expect(await toldTo(town(), USER.karim)).toEqual([]);
    for (const other of [USER.martine, USER.claire]) {
      expect((await toldTo(town(), other)).join()).not.toContain('S1 2021');
    }
  });

  it('says once, in the first digest, what was missed before it came: to the secretariat and the coordinator', async () => {
    await town().at('2021-05-03T07:01:00Z');
    for (const person of [USER.denise, USER.claire]) {
      const [first = ''] = await toldTo(town(), person);
      for (const period of ['Comité technique S1 2020', 'Comité technique S2 2020', 'Copil 2020']) {
        expect(first).toContain(`${period} : manqué`);
      }
    }
    await town().at('2021-05-28T12:00:00Z');
    for (const person of [USER.denise, USER.claire]) expect(await toldTo(town(), person)).toHaveLength(1);
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg echeances');
    expect(text).toMatch(/En retard[\s\S]*Comité technique S1 2020 : manqué/);
  });

  it('/ctg calendrier shows each period and where it stands (X3-2)', async () => {
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg calendar 2021');
    expect(text).toContain('Comité technique S1 2021 : à planifier — à tenir avant le 30 juin 2021');
    expect(text).toContain('Comité technique S2 2021 : à planifier');
    expect(text).toContain('Copil 2021 : à planifier — à tenir avant le 31 décembre 2021');
    expect(text).not.toContain('2020');
    const whole = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg calendrier');
    expect(whole.text).toContain('Comité technique S2 2019 : dispensée');
    expect(whole.text).toContain('Comité technique S2 2020 : manqué');
  });
});

describe('the cadence guard, once it has reminded', () => {
  const town = issoireWorkspace({ ...beginning, after: reminded });

  it('a meeting recorded as held silences it; only a past day with a place is taken', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg calendrier 2021', 'Enregistrer une séance tenue');
    await claire.fills({ committee: 'CT', on: '2021-06-15', place: ' ' });
    expect((await claire.submits()).errors).toEqual({ place: 'À remplir.' });
    await claire.fills({ place: 'Issoire <!channel>' });
    expect((await claire.submits()).errors).toEqual({ on: expect.stringContaining('n’est pas encore passé') });
    await claire.fills({ on: '2021-05-03' });
    expect((await claire.submits()).errors).toEqual({});
    const { text } = await claire.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : tenu — 3 mai 2021, Issoire <!channel>');
    await town().at('2021-06-02T12:00:00Z');
    expect(await toldTo(town(), USER.denise)).toHaveLength(1);
  });
});

describe('a meeting recorded as held', () => {
  const town = issoireWorkspace({ ...beginning, after: recorded });

  it('is among what changed, which the shared channel reads the Monday after, once, and nothing when nothing did (Art. 7)', async () => {
    const emma = town().as(USER.emma);
    const weekly = async () =>
      (await emma.sees(CHANNEL.agreement)).map(readText).filter((text) => text.includes('depuis le'));
    const said = await weekly();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('La convention depuis le');
    expect(said[0]).toContain('séance tenue le 3 mai 2021, Issoire <!channel>');
    const rows = await town().deps.db.delivery.findMany({ where: { kind: 'weekly' }, orderBy: { dueAt: 'asc' } });
    const states = rows.map(({ dueAt, state, reason }) => `${dueAt.toISOString()} ${state} ${reason ?? ''}`.trim());
    expect(states).toContain('2021-05-10T07:00:00.000Z SENT');
    expect(states).toContain('2021-05-17T07:00:00.000Z SKIPPED nothingChanged');
    // Whit Monday: the letter waits for the first working morning.
    expect(states).toContain('2021-05-25T07:00:00.000Z SKIPPED nothingChanged');
  });

  it('is struck out, and the period is open again, whose reminders come back (X3-3)', async () => {
    const denise = town().as(USER.denise);
    await openForm(denise, '/ctg calendrier 2021', 'Retirer une séance');
    await denise.fills({ confirm: ['yes'], meeting: 'Issoire', reason: 'séance reportée' });
    expect((await denise.submits()).errors).toEqual({});
    const { text } = await denise.types(CHANNEL.agreement, '/ctg calendrier 2021');
    expect(text).toContain('Comité technique S1 2021 : à planifier');
    await town().at('2021-06-02T12:05:00Z');
    // The 30-day step, which the recorded meeting had called off.
    expect((await toldTo(town(), USER.denise)).at(-1)).toContain('à tenir avant le 30 juin 2021 (dans 28 jours)');
  });
});

describe('a reminder', () => {
  const town = issoireWorkspace({ ...beginning, after: remindedTwice });

  it('put off comes back a week later', async () => {
    const denise = town().as(USER.denise);
    const answer = await denise.selects(await lastMessage(town(), USER.denise), 'act:menu', 'Plus tard');
    expect(answer.text).toContain('Je vous le rappelle le 9 juin 2021');
    const before = (await toldTo(town(), USER.denise)).length;
    await town().at('2021-06-08T12:00:00Z');
    expect(await toldTo(town(), USER.denise)).toHaveLength(before);
    await town().at('2021-06-09T12:00:00Z');
    expect(await toldTo(town(), USER.denise)).toHaveLength(before + 1);
  });

  it('silenced is said no more to her, and the coordinator is told so, once', async () => {
    const denise = town().as(USER.denise);
    const message = await lastMessage(town(), USER.denise);
    await denise.selects(message, 'act:menu', 'Ne plus me rappeler ceci');
    const answer = await denise.selects(message, 'act:menu', 'Ne plus me rappeler ceci');
    expect(answer.text).toContain('Je ne vous rappelle plus ceci');
    const before = (await toldTo(town(), USER.denise)).length;
    await town().at('2021-06-03T12:00:00Z');
    const toClaire = (await toldTo(town(), USER.claire)).filter((text) => text.includes('Denise Lilas ne veut plus'));
    expect(toClaire).toHaveLength(1);
    await town().at('2021-06-29T12:00:00Z');
    expect(await toldTo(town(), USER.denise)).toHaveLength(before);
    // A week before the end, the coordinator hears of it herself.
    expect((await toldTo(town(), USER.claire)).at(-1)).toContain('Comité technique S1 2021 : non planifié');
  });

  it('/ctg rappels shows and changes how one is told', async () => {
    const denise = town().as(USER.denise);
    await denise.selects(await lastMessage(town(), USER.denise), 'act:menu', 'Ne plus me rappeler ceci');
    const before = await denise.types(CHANNEL.agreement, '/ctg rappels');
    expect(before.text).toContain('par Slack');
    expect(before.text).toContain('1 point que vous avez fait taire');
    if (!before.message) throw new Error('no answer');
    await denise.clicks(before.message, 'Changer');
    await denise.fills({ kinds: ['cadence', 'mandates'], resume: ['yes'] });
    expect((await denise.submits()).errors).toEqual({});
    const after = await denise.types(CHANNEL.agreement, '/ctg rappels');
    expect(after.text).toContain('terme de la convention, sièges vacants, documents anciens, changements de tour');
    expect(after.text).not.toContain('fait taire');
  });
});

describe('what is due', () => {
  const town = issoireWorkspace({ ...beginning, after: reminded });

  it('/ctg echeances lists it, what is late first, from whatever noun; names are for the roster', async () => {
    const claire = town().as(USER.claire);
    await town().at('2021-07-05T12:00:00Z');
    const { text } = await claire.types(CHANNEL.agreement, '/ctg echeances');
    expect(text.indexOf('En retard')).toBeLessThan(text.indexOf('À venir'));
    expect(text).toContain(
      'Comité technique S1 2021 : manqué, la période est close depuis le 30 juin 2021 (il y a 5 jours)',
    );
    expect(text).not.toContain('Échéance de la convention');
    const wide = await claire.types(CHANNEL.agreement, '/ctg echeances 2022');
    expect(wide.text).toContain('Échéance de la convention le 31 décembre 2022 (dans 544 jours)');
    const english = await town().as(USER.emma).types(CHANNEL.agreement, '/ctg due semester');
    expect(english.text).toContain('2021: not planned, to be held by 31 December 2021');
    const refused = await claire.types(CHANNEL.agreement, '/ctg echeances bientôt');
    expect(refused.text).toContain('/ctg echeances [30j | semestre | 2021]');
  });

  it('/ctg etat tells the coordinator, and nobody else, how the clock does', async () => {
    const { text } = await town().as(USER.claire).types(CHANNEL.agreement, '/ctg etat');
    expect(text).toContain('non configuré (SMTP_URL)');
    expect(text).toContain('Josette Merisier — adresse connue, mais pas de serveur de courriel');
    expect(text).toContain('Raymond Aulne — ni compte Slack ni adresse');
    expect(text).toMatch(/Dernier passage\*\n(à l’instant|il y a \d min)/);
    expect(text).not.toContain('Partager');
    const refused = await town().as(USER.denise).types(CHANNEL.agreement, '/ctg etat');
    expect(refused.text).toContain('Seule la coordination peut faire cela');
  });
});
