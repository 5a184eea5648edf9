import { describe, expect, it } from 'vitest';
import type { BotFacts } from '../../src/bot-facts.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { carrySheet } from '../../src/domain/sheets/carry-sheet.ts';
import { UserError } from '../../src/errors.ts';
import { forms } from '../../src/forms/index.ts';
import { words } from '../../src/i18n/words.ts';
import { testDatabase } from '../support/database.ts';
import { createSheetBy } from '../support/first-sheet.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';

const BEATRICE = 'U0BEATRIC1';
const EMMA = USER.emma;
const workspace = issoireWorkspace();
const claire = () => workspace().as(USER.claire);
const denise = () => workspace().as(USER.denise);

async function shown(line: string, userId: string = USER.claire): Promise<string> {
  const { text, refusal } = await workspace().as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
}

async function submitted(): Promise<void> {
  expect((await claire().submits()).errors).toEqual({});
}

async function trail(action: string) {
  const { db } = await testDatabase();
  return db.auditEvent.findMany({ where: { action }, orderBy: { id: 'asc' } });
}

async function referentsField(party: string): Promise<string> {
  const { db } = await testDatabase();
  return `referents:${(await db.party.findFirstOrThrow({ where: { shortName: party } })).id}`;
}

describe('a sheet that is changed', () => {
  it('is made first', async () => {
    expect((await createSheetBy(claire())).errors).toEqual({});
  });

  it('goes through the checks of its creation, and keeps what was typed (R-12)', async () => {
    await openForm(claire(), '/ctg action FA-01', 'Modifier');
    await claire().fills({
      title: 'Un relais qui roule',
      planYears: 'bientôt',
      axes: ['La petite enfance', 'aucun axe'],
      dueOn: '2021-05-01',
      leadPerson: 'Fatou Mimosa',
      subOrganisation: 'Ville · Centre Communal d’Action Sociale',
    });
    const { errors } = await claire().submits();
    expect(Object.keys(errors).toSorted()).toEqual(['axes', 'dueOn', 'leadPerson', 'planYears', 'subOrganisation']);
    expect(errors.leadPerson).toContain('Fatou Mimosa n’a pas à lire cette fiche');
    expect(errors.subOrganisation).toContain('Le Centre Communal d’Action Sociale n’agit pas pour l’Agglo');
    // What was right stays: only what was wrong is filled in again.
    await claire().fills({
      planYears: '2021-2023',
      axes: ['aucun axe'],
      dueOn: '2021-08-31',
      leadPerson: 'Paul Cormier',
      leadParty: 'Ville',
      committee: 'Comité technique',
      isRecurring: ['oui'],
      visibility: 'tout le monde',
    });
    await submitted();
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('FA-01 · Un relais qui roule');
    expect(sheet).toContain('Paul Cormier, Centre Communal d’Action Sociale, Ville');
    for (const fact of ['du 3 mai 2021 au 31 août 2021', '2021, 2022, 2023', 'aucun axe Caf associé']) {
      expect(sheet).toContain(fact);
    }
    expect(sheet).toContain('Comité technique');
    expect(sheet).toContain('Reconduite chaque année');
  });

  it('leaves before and after in the trail, and nothing when nothing changed', async () => {
    const [event, ...others] = await trail('sheet.edited');
    expect(others).toEqual([]);
    expect(event?.before).toMatchObject({ title: 'Ouvrir un relais itinérant', leadParty: 'Agglo', committee: null });
    expect(event?.after).toMatchObject({ reference: 'FA-01', title: 'Un relais qui roule', leadParty: 'Ville' });
    await openForm(claire(), '/ctg action FA-01', 'Modifier');
    await submitted();
    expect(await trail('sheet.edited')).toHaveLength(1);
  });

  it('is not opened again to all by who only renames it: what another changed meanwhile stays', async () => {
    await openForm(claire(), '/ctg action FA-01', 'Modifier');
    await openForm(denise(), '/ctg action FA-01', 'Modifier');
    await claire().fills({ visibility: 'les parties signataires' });
    await submitted();
    await denise().fills({ title: 'Un relais qui tourne' });
    expect((await denise().submits()).errors).toEqual({});
    const { db } = await testDatabase();
    expect(await db.actionSheet.findFirst()).toMatchObject({ title: 'Un relais qui tourne', visibility: 'PARTIES' });
    expect(await shown('/ctg action FA-01', USER.stranger)).toContain('Aucune fiche action ne répond');
  });

  it('is refused, with what the other wrote and by whom, where both changed the same', async () => {
    await openForm(claire(), '/ctg action FA-01', 'Modifier');
    await openForm(denise(), '/ctg action FA-01', 'Modifier');
    await claire().fills({ title: 'Un relais qui roule', dueOn: '2021-09-30' });
    await submitted();
    await denise().fills({ title: 'Un relais qui vole', visibility: 'tout le monde' });
    const { errors } = await denise().submits();
    expect(Object.keys(errors)).toEqual(['title']);
    expect(errors.title).toMatch(/Claire Aubépine.*Un relais qui roule/);
    // Sent again, it is meant; the date that she left alone stays the other's.
    expect((await denise().submits()).errors).toEqual({});
    const { db } = await testDatabase();
    expect(await db.actionSheet.findFirst()).toMatchObject({
      title: 'Un relais qui vole',
      visibility: 'PUBLIC',
      dueOn: new Date('2021-09-30'),
    });
    await openForm(claire(), '/ctg action FA-01', 'Modifier');
    await claire().fills({ title: 'Un relais qui roule', dueOn: '2021-08-31' });
    await submitted();
  });

  it('is found by the body that leads it, under its party (A3-5)', async () => {
    for (const line of ['/ctg actions pilote:CCAS', '/ctg actions pilot:ccas', '/ctg actions partie:Ville']) {
      const list = await shown(line);
      expect([line, list]).toEqual([line, expect.stringContaining('FA-01')]);
      expect(list).toContain('Paul Cormier (Ville, Centre Communal d’Action Sociale)');
    }
    expect(await shown('/ctg actions pilote:Agglo')).not.toContain('FA-01');
    expect(await shown('/ctg actions pilote:Mairie-du-Ciel')).toContain('Caf');
  });

  it('says that no action is where none is (P-4), in English too', async () => {
    expect(await shown('/ctg actions territoire:"Ardes"')).toContain('Aucune action sur ce bassin de vie.');
    expect(await shown('/ctg actions territory:"Ardes"', EMMA)).toContain('No action in this living area.');
    // Asked for more than a place, it says no more than it knows.
    expect(await shown('/ctg actions retard territoire:"Ardes"')).toContain('Aucune fiche action ne répond');
  });

  it('is not changed by others, who are told so in private', async () => {
    expect(await shown('/ctg action FA-01', BEATRICE)).not.toContain('[Modifier]');
    const { message } = await claire().types(CHANNEL.agreement, '/ctg action FA-01 public');
    expect(JSON.stringify(message)).not.toContain('edit-sheet');
    const tools = { db: (await testDatabase()).db, now: workspace().sandbox.now };
    const asker = { slackUserId: BEATRICE, channelId: CHANNEL.agreement, via: 'button', audience: 'self' } as const;
    const viewer = await findViewer(asker, tools);
    const t = words('fr');
    const bot = { version: 'test', canMail: false, publicUrl: null, mailbox: null } as unknown as BotFacts;
    for (const id of ['edit-sheet', 'carry-sheet']) {
      const form = forms.find((one) => one.id === id);
      const open = form?.open({ viewer, args: { sheet: 'FA-01' }, deps: tools, bot, t });
      await expect(open).rejects.toThrow(new UserError('stewardsOnly'));
    }
    const none = { reference: 'FA-01', sponsor: null, referents: {}, partners: 'X' };
    await expect(carrySheet(viewer, none, tools)).rejects.toThrow(new UserError('stewardsOnly'));
    expect(await tools.db.partner.count()).toBe(0);
  });
});

describe('who carries a sheet', () => {
  it('is its elected member, the technical referents of each party, and its partners', async () => {
    await openForm(claire(), '/ctg action FA-01', 'Qui la porte');
    await claire().fills({
      sponsor: 'Karim Laurier',
      [await referentsField('Agglo')]: ['Yann Genêt'],
      [await referentsField('Ville')]: ['Yann Genêt'],
      partners: 'Mission locale - accueil des jeunes\nFamilles rurales\nmission  Locale',
    });
    const { errors } = await claire().submits();
    expect(errors).toEqual({
      [await referentsField('Ville')]: expect.stringContaining('Yann Genêt relève de : Agglo'),
    });
    await claire().fills({ [await referentsField('Ville')]: ['Émilie Charme'] });
    expect((await claire().submits()).errors).toEqual({ partners: expect.stringContaining('figure deux fois') });
    await claire().fills({ partners: 'Mission locale - accueil des jeunes\nFamilles rurales' });
    await submitted();
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('Karim Laurier');
    expect(sheet).toContain('Yann Genêt (Agglo)');
    expect(sheet).toContain('Émilie Charme (Ville)');
    expect(sheet).toContain('Mission locale — accueil des jeunes');
  });

  it('connects a partner by its name, whatever its accents, and creates no second one', async () => {
    const { db } = await testDatabase();
    const { agreementId } = await db.actionSheet.findFirstOrThrow();
    const createdAt = workspace().sandbox.now();
    await db.partner.create({ data: { agreementId, name: 'École de la Prairie', kind: 'PUBLIC_BODY', createdAt } });
    await openForm(claire(), '/ctg action FA-01', 'Qui la porte');
    await claire().fills({ partners: 'ecole de la prairie — goûter\nMISSION LOCALE' });
    await submitted();
    const partners = await db.partner.findMany();
    expect(new Map(partners.map(({ name, kind }) => [name, kind]))).toEqual(
      new Map([
        ['École de la Prairie', 'PUBLIC_BODY'],
        ['Familles rurales', 'OTHER'],
        ['Mission locale', 'OTHER'],
      ]),
    );
    expect(partners).toHaveLength(3);
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('École de la Prairie — goûter');
    expect(sheet).not.toContain('Familles rurales');
    // The others of the form were not touched.
    expect(sheet).toContain('Émilie Charme (Ville)');
    expect(await trail('sheet.carried')).toHaveLength(2);
    await openForm(claire(), '/ctg action FA-01', 'Qui la porte');
    await submitted();
    expect(await trail('sheet.carried')).toHaveLength(2);
  });
});
