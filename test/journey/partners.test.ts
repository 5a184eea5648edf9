import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z' });
const claire = () => workspace().as(USER.claire);
const shown = async (line: string, userId: string = USER.claire) => {
  const { text, refusal } = await workspace().as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
};

/** What is wrong with a partner as somebody enters it, by field. */
async function add(name: string, kind: string): Promise<Record<string, string>> {
  await openForm(claire(), '/ctg partenaires', 'Ajouter un partenaire');
  await claire().fills({ name, kind });
  const { errors } = await claire().submits();
  if (Object.keys(errors).length > 0) await claire().closes();
  return errors;
}

async function createSheet(title: string, visibility: 'PARTIES' | 'PUBLIC', partner: string, role: string) {
  const { db } = await testDatabase();
  const { id: agreementId } = await db.agreement.findFirstOrThrow();
  const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1.2' } });
  const party = await db.party.findFirstOrThrow({ where: { code: 'API' } });
  const { id: partnerId } = await db.partner.findFirstOrThrow({ where: { name: partner } });
  const number = (await db.actionSheet.count()) + 1;
  await db.actionSheet.create({
    data: {
      ...{ agreementId, number, reference: `FA-0${number}`, title, visibility },
      ...{ objectiveId: objective.id, leadPartyId: party.id, createdAt: workspace().sandbox.now() },
      ...{ startsOn: new Date('2021-01-01'), dueOn: new Date('2021-12-31') },
      partners: { create: { partnerId, role } },
    },
  });
}

describe('the directory of partners (Art. 1, A1-2)', () => {
  it('is kept by the stewards, each partner once, an organisation and nobody helped (R-20)', async () => {
    expect(await shown('/ctg partenaires')).toContain('L’annuaire ne comporte encore aucun partenaire');
    await openForm(claire(), '/ctg partenaires', 'Ajouter un partenaire');
    const form = JSON.stringify((await claire().modal())?.blocks);
    expect(form).toContain('jamais celui d’une personne bénéficiaire');
    await claire().closes();
    expect(await add('Les Petits Pas', 'association')).toEqual({});
    expect(await add('Habitants du quartier du Pré rond', 'habitants')).toEqual({});
    expect(await add('Mission locale', 'organisme public')).toEqual({});
    expect(await add('les  PETITS pas', 'autre')).toEqual({
      name: 'L’annuaire a déjà « Les Petits Pas ».',
    });
    const list = await shown('/ctg partenaires');
    expect(list).toContain('3 partenaires');
    expect(list.indexOf('Habitants du quartier')).toBeLessThan(list.indexOf('Les Petits Pas'));
    expect(await shown('/ctg partenaires', 'U0YANN0001')).not.toContain('[Ajouter un partenaire]');
  });

  it('answers by type and by words, with who is associated to what', async () => {
    await createSheet('Relais itinérant', 'PUBLIC', 'Les Petits Pas', 'animation');
    await createSheet('Accueil de jeunes', 'PARTIES', 'Mission locale', '');
    expect(await shown('/ctg partenaires type:association')).toContain(
      'Les Petits Pas — association : FA-01 Relais itinérant (animation)',
    );
    expect(await shown('/ctg partenaires type:association')).not.toContain('Mission locale');
    expect(await shown('/ctg partners kind:"public body"', 'U0EMMA0001')).toContain(
      'Mission locale — public body: FA-02 Accueil de jeunes',
    );
    expect(await shown('/ctg partenaires quartier pre rond')).toContain('habitants : aucune fiche action');
    expect(await shown('/ctg partenaires itinerant')).toContain('Les Petits Pas');
    expect(await shown('/ctg partenaires piscine')).toContain('Aucun partenaire ne répond');
    expect(await shown('/ctg partenaires type:piscine')).toContain('/ctg partenaires [type:association] [mots]');
  });

  it('is the parties’: others read of it who is associated to a sheet that they may read (Art. 12)', async () => {
    for (const userId of [USER.stranger, USER.fatou]) {
      const read = await shown('/ctg partenaires', userId);
      expect(read).toContain('Les Petits Pas — association : FA-01');
      expect(read).toContain('2 éléments réservés aux parties');
      expect(read).not.toContain('Mission locale');
    }
    const open = await shown('/ctg partenaires public');
    expect(open).not.toContain('Mission locale');
    expect(open).not.toContain('[Ajouter un partenaire]');
  });

  it('changes a name, which its sheets keep, with the former one in the trail', async () => {
    await openForm(claire(), '/ctg partenaires petits', 'Modifier');
    await claire().fills({ name: 'Mission locale' });
    expect(Object.keys((await claire().submits()).errors)).toEqual(['name']);
    await claire().fills({ name: 'Les Grands Pas', kind: 'autre' });
    expect((await claire().submits()).errors).toEqual({});
    expect(await shown('/ctg partenaires')).toContain('*Les Grands Pas* — autre : FA-01 Relais itinérant');
    const { db } = await testDatabase();
    const changed = await db.auditEvent.findFirstOrThrow({ where: { action: 'partner.changed' } });
    expect(changed).toMatchObject({ before: { name: 'Les Petits Pas', kind: 'ASSOCIATION' } });
  });
});
