import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { filled } from '../support/steps/form-steps.ts';
import { step } from '../support/steps/step.ts';
import { together } from '../support/steps/together.ts';
import type { Person } from '../support/workspace.ts';

const entered = [
  filled('add-partner', {}, { name: 'Les Petits Pas', kind: 'association' }),
  filled('add-partner', {}, { name: 'Habitants du quartier du Pré rond', kind: 'habitants' }),
  filled('add-partner', {}, { name: 'Mission locale', kind: 'organisme public' }),
];
const associated = together(
  ...entered,
  sheetWith('Relais itinérant', 'PUBLIC', 'Les Petits Pas', 'animation'),
  sheetWith('Accueil de jeunes', 'PARTIES', 'Mission locale', ''),
);

const shown = async (town: IssoireTown, line: string, userId: string = USER.claire) => {
  const { text, refusal } = await town.as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
};

/** What is wrong with a partner as somebody enters it, by field. */
async function add(claire: Person, name: string, kind: string): Promise<Record<string, string>> {
  await openForm(claire, '/ctg partenaires', 'Ajouter un partenaire');
  await claire.fills({ name, kind });
  const { errors } = await claire.submits();
  if (Object.keys(errors).length > 0) await claire.closes();
  return errors;
}

/** A sheet of the Agglo with whom it is done. */
function sheetWith(title: string, visibility: 'PARTIES' | 'PUBLIC', partner: string, role: string) {
  return step(
    `sheet with partner ${JSON.stringify([title, visibility, partner, role])}`,
    async ({ deps: { db, now } }) => {
      const { id: agreementId } = await db.agreement.findFirstOrThrow();
      const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1.2' } });
      const party = await db.party.findFirstOrThrow({ where: { code: 'API' } });
      const { id: partnerId } = await db.partner.findFirstOrThrow({ where: { name: partner } });
      const number = (await db.actionSheet.count()) + 1;
      await db.actionSheet.create({
        data: {
          ...{ agreementId, number, reference: `FA-0${number}`, title, visibility },
          ...{ objectiveId: objective.id, leadPartyId: party.id, createdAt: now() },
          ...{ startsOn: new Date('2021-01-01'), dueOn: new Date('2021-12-31') },
          partners: { create: { partnerId, role } },
        },
      });
    },
  );
}

describe('the directory of partners (Art. 1, A1-2)', () => {
  const town = issoireWorkspace();

  it('is kept by the stewards, each partner once, an organisation and nobody helped (R-20)', async () => {
    const claire = town().as(USER.claire);
    expect(await shown(town(), '/ctg partenaires')).toContain('L’annuaire ne comporte encore aucun partenaire');
    await openForm(claire, '/ctg partenaires', 'Ajouter un partenaire');
    const form = JSON.stringify((await claire.modal())?.blocks);
    expect(form).toContain('jamais celui d’une personne bénéficiaire');
    await claire.closes();
    expect(await add(claire, 'Les Petits Pas', 'association')).toEqual({});
    expect(await add(claire, 'Habitants du quartier du Pré rond', 'habitants')).toEqual({});
    expect(await add(claire, 'Mission locale', 'organisme public')).toEqual({});
    expect(await add(claire, 'les  PETITS pas', 'autre')).toEqual({
      name: 'L’annuaire a déjà « Les Petits Pas ».',
    });
    const list = await shown(town(), '/ctg partenaires');
    expect(list).toContain('3 partenaires');
    expect(list.indexOf('Habitants du quartier')).toBeLessThan(list.indexOf('Les Petits Pas'));
    expect(await shown(town(), '/ctg partenaires', 'U0YANN0001')).not.toContain('[Ajouter un partenaire]');
  });
});

describe('the directory of partners that sheets name', () => {
  const town = issoireWorkspace({ after: [associated] });

  it('answers by type and by words, with who is associated to what', async () => {
    expect(await shown(town(), '/ctg partenaires type:association')).toContain(
      'Les Petits Pas — association : FA-01 Relais itinérant (animation)',
    );
    expect(await shown(town(), '/ctg partenaires type:association')).not.toContain('Mission locale');
    expect(await shown(town(), '/ctg partners kind:"public body"', 'U0EMMA0001')).toContain(
      'Mission locale — public body: FA-02 Accueil de jeunes',
    );
    expect(await shown(town(), '/ctg partenaires quartier pre rond')).toContain('habitants : aucune fiche action');
    expect(await shown(town(), '/ctg partenaires itinerant')).toContain('Les Petits Pas');
    expect(await shown(town(), '/ctg partenaires piscine')).toContain('Aucun partenaire ne répond');
    expect(await shown(town(), '/ctg partenaires type:piscine')).toContain(
      '/ctg partenaires [type:association] [mots]',
    );
  });

  it('is the parties’: others read of it who is associated to a sheet that they may read (Art. 12)', async () => {
    for (const userId of [USER.stranger, USER.fatou]) {
      const read = await shown(town(), '/ctg partenaires', userId);
      expect(read).toContain('Les Petits Pas — association : FA-01');
      expect(read).toContain('2 éléments réservés aux parties');
      expect(read).not.toContain('Mission locale');
    }
    const open = await shown(town(), '/ctg partenaires public');
    expect(open).not.toContain('Mission locale');
    expect(open).not.toContain('[Ajouter un partenaire]');
  });

  it('changes a name, which its sheets keep, with the former one in the trail', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg partenaires petits', 'Modifier');
    await claire.fills({ name: 'Mission locale' });
    expect(Object.keys((await claire.submits()).errors)).toEqual(['name']);
    await claire.fills({ name: 'Les Grands Pas', kind: 'autre' });
    expect((await claire.submits()).errors).toEqual({});
    expect(await shown(town(), '/ctg partenaires')).toContain('*Les Grands Pas* — autre : FA-01 Relais itinérant');
    const changed = await town().deps.db.auditEvent.findFirstOrThrow({ where: { action: 'partner.changed' } });
    expect(changed).toMatchObject({ before: { name: 'Les Petits Pas', kind: 'ASSOCIATION' } });
  });
});
