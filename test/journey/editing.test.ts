import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';

const town = issoireWorkspace();

async function audit(action: string) {
  return town().deps.db.auditEvent.findMany({ where: { action }, orderBy: { id: 'asc' } });
}

describe('keeping the roster', () => {
  it('a member is added after one mistake: the form keeps what was typed and says what to mend', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg membres copil', 'Ajouter un membre');
    await claire.fills({
      seat: 'référents thématiques',
      name: 'Agathe Pivoine',
      email: 'agathe.pivoine',
      axes: ['La parentalité'],
    });
    const refused = await claire.submits();
    expect(refused.errors.email).toContain('n’est pas une adresse électronique');

    await claire.fills({ email: 'agathe.pivoine@caf63.example' });
    const accepted = await claire.submits();
    expect(accepted.errors).toEqual({});
    expect(JSON.stringify(accepted.modal?.blocks)).toContain('Agathe Pivoine siège désormais : Copil, Caf');
    const roster = await claire.types(CHANNEL.agreement, '/ctg membres copil caf');
    expect(roster.text).toContain('Agathe Pivoine');
    const [event] = await audit('member.added');
    expect(event).toMatchObject({ actorName: 'Claire Aubépine', via: 'form', after: { name: 'Agathe Pivoine' } });
  });

  it('the same form sent twice adds one member', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg membres copil', 'Ajouter un membre');
    await claire.fills({ seat: 'référents thématiques', name: 'Basile Ancolie' });
    await claire.submits();
    const [sent] = town().sandbox.sent('view_submission').slice(-1);
    if (!sent) throw new Error('nothing was sent');
    await town().sandbox.resend(sent);
    expect(await town().deps.db.membership.count({ where: { person: { name: 'Basile Ancolie' } } })).toBe(1);
  });

  it('a name that holds <!channel> and stars is shown as it was typed, and calls nobody', async () => {
    const claire = town().as(USER.claire);
    const name = '<!channel> *x* <@U0KARIM001>';
    await openForm(claire, '/ctg membres copil', 'Ajouter un membre');
    await claire.fills({ seat: 'référents thématiques', name });
    expect((await claire.submits()).errors).toEqual({});
    const { message } = await claire.types(CHANNEL.agreement, '/ctg membres copil caf');
    expect(JSON.stringify(message?.blocks)).toContain(name);
    expect(message?.text).toContain('&lt;!channel&gt; *x* &lt;@U0KARIM001&gt;');
    expect(message?.text).not.toContain('<!channel>');
  });

  it('a name of 3,000 characters is refused with the length that fits', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg membres copil', 'Ajouter un membre');
    await claire.fills({ seat: 'référents thématiques', name: 'x'.repeat(3000) });
    expect((await claire.submits()).errors.name).toBe('Trop long : 120 caractères au plus.');
    await claire.closes();
  });

  it('a mandate that ends before it began is refused, and one that ends leaves the roster the day after', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg membres copil', 'Mettre fin à un mandat');
    await claire.fills({ confirm: ['yes'], membership: 'Karim Laurier', endsOn: '2019-01-01', reason: 'Démission' });
    expect((await claire.submits()).errors.endsOn).toContain('La fin doit être le même jour');
    await claire.fills({ endsOn: '2021-05-02' });
    expect((await claire.submits()).errors).toEqual({});
    expect((await claire.types(CHANNEL.agreement, '/ctg membres copil ville')).text).not.toContain('Karim Laurier');
    expect((await claire.types(CHANNEL.agreement, '/ctg verifier mandats')).text).toContain(
      '2 mai 2021 : Karim Laurier',
    );
  });

  it('a representative for the mayor is recorded, with the warning that the text gives none (X3-13)', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg membres copil', 'Nommer un représentant');
    await claire.fills({ membership: 'Françoise Marronnier', person: 'Émilie Charme' });
    const { errors, modal } = await claire.submits();
    expect(errors).toEqual({});
    expect(JSON.stringify(modal?.blocks)).toContain('Le texte ne prévoit pas de représentant pour ce siège');
  });

  it('X3-15: the role of coordinator passes on the day said, and the former one stays in the record', async () => {
    const claire = town().as(USER.claire);
    const set = await claire.types(CHANNEL.agreement, '/ctg coordinator set @sophie.noisetier from:2021-06-01');
    expect(set.text).toContain('Sophie Noisetier coordonne à partir du 1er juin 2021');
    const now = await claire.types(CHANNEL.agreement, '/ctg coordination');
    expect(now.text).toMatch(
      /Claire Aubépine — du 6 janvier 2020 au 31 mai 2021[\s\S]*Sophie Noisetier — à partir du 1er juin 2021/,
    );
    expect((await claire.types(CHANNEL.agreement, '/ctg liens')).text).toContain('Canaux reliés');

    await town().at('2021-06-01T08:00:00Z');
    expect((await claire.types(CHANNEL.agreement, '/ctg liens')).text).toContain('Seule la coordination');
    const sophie = town().as('U0SOPHIE01');
    expect((await sophie.types(CHANNEL.agreement, '/ctg liens')).text).toContain('Canaux reliés');
  });
});

describe('what only an amendment changes', () => {
  it('a typo correction is recorded beside the former wording; anybody but the coordinator is refused', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg objectifs O1.2', 'Corriger une faute');
    await claire.fills({ reason: 'accord' });
    expect((await claire.submits()).errors.label).toBe('Le libellé est le même : rien à corriger.');
    await claire.fills({ label: 'Coordonner les actions petite enfance, enfance et jeunesse' });
    expect((await claire.submits()).errors).toEqual({});
    const { text } = await claire.types(CHANNEL.agreement, '/ctg objectifs O1.2');
    expect(text).toContain('Version 2 — correction de forme');
    expect(text).toContain('actions petites enfance');
    expect(text).toContain('Art. 11');
    const karim = await town().as(USER.karim).types(CHANNEL.agreement, '/ctg objectifs O1.2');
    expect(karim.text).not.toContain('Corriger une faute');
  });

  it('a turn given out of order keeps its reason, and the order goes on after it (R-11)', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg rotation presidence', 'Changer un tour');
    await claire.fills({ turn: 'Copil 2021 — Ville', party: 'Caf', reason: 'Accord du copil' });
    expect((await claire.submits()).errors).toEqual({});
    const { text } = await claire.types(CHANNEL.agreement, '/ctg rotation presidence');
    expect(text).toContain('Copil 2021 : Caf — actuel (hors de l’ordre : Accord du copil)');
    expect(text).toContain('Copil 2022 : Agglo');
  });

  it('a setting of the bot’s own changes with its reason and keeps its history', async () => {
    const claire = town().as(USER.claire);
    const { message, text } = await claire.types(CHANNEL.agreement, '/ctg reglages');
    expect(text).toContain('à confirmer par le copil');
    if (!message) throw new Error('no answer');
    await claire.clicks(message, JSON.stringify({ agreement: 'ISSOIRE', payload: { key: 'remindersMost' } }));
    await claire.fills({ value: '3', reason: 'Trop de messages' });
    expect((await claire.submits()).errors).toEqual({});
    const history = await claire.types(CHANNEL.agreement, '/ctg reglages remindersMost');
    expect(history.text).toContain('3, par Claire Aubépine — Trop de messages');
  });
});

describe('links', () => {
  it('a person is linked to a Slack user and then has their rights; a user cannot be two people', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg liens', 'Relier une personne');
    await claire.fills({ person: 'Josette Merisier', slackUser: USER.karim });
    expect((await claire.submits()).errors.slackUser).toContain('Karim Laurier');
    await claire.fills({ slackUser: USER.stranger });
    expect((await claire.submits()).errors).toEqual({});
    const jean = await town().as(USER.stranger).types(CHANNEL.agreement, '/ctg membres copil ville');
    expect(jean.text).toContain('Marronnier');
  });

  it('a channel is bound where the command is typed, and its people are then answered about it', async () => {
    const claire = town().as(USER.claire);
    const bound = await claire.types(CHANNEL.general, '/ctg liens canal cotech');
    expect(bound.text).toMatch(/Ce canal parle désormais pour : .*technique/i);
    const detached = await claire.types(CHANNEL.general, '/ctg liens detacher');
    if (!detached.message) throw new Error('no answer');
    expect((await claire.clicks(detached.message, 'Détacher ce canal')).text).toContain('Ce canal ne parle plus');
  });

  it('a person chooses their language', async () => {
    const karim = town().as(USER.karim);
    expect((await karim.types(CHANNEL.agreement, '/ctg reglages langue en')).text.length).toBeGreaterThan(0);
    expect((await audit('person.language')).at(-1)).toMatchObject({ actorName: 'Karim Laurier', after: 'en' });
  });
});
