import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/answer-to.ts';
import { type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { sheetCarried, sheetCreated } from '../support/steps/sheet-steps.ts';

const created = [sheetCreated()];
const carried = [
  ...created,
  sheetCarried(
    { sponsor: 'Karim Laurier', partners: 'Mission locale - accueil des jeunes\nFamilles rurales' },
    { Agglo: ['Yann Genêt'], Ville: ['Émilie Charme'] },
  ),
];

async function referentsField({ deps: { db } }: IssoireTown, party: string): Promise<string> {
  return `referents:${(await db.party.findFirstOrThrow({ where: { shortName: party } })).id}`;
}

describe('who carries a sheet', () => {
  const town = issoireWorkspace({ after: created });

  it('is its elected member, the technical referents of each party, and its partners', async () => {
    const claire = town().as(USER.claire);
    const [ofAgglo, ofVille] = [await referentsField(town(), 'Agglo'), await referentsField(town(), 'Ville')];
    await openForm(claire, '/ctg action FA-01', 'Qui la porte');
    await claire.fills({
      sponsor: 'Karim Laurier',
      [ofAgglo]: ['Yann Genêt'],
      [ofVille]: ['Yann Genêt'],
      partners: 'Mission locale - accueil des jeunes\nFamilles rurales\nmission  Locale',
    });
    const { errors } = await claire.submits();
    expect(errors).toEqual({ [ofVille]: expect.stringContaining('Yann Genêt relève de : Agglo') });
    await claire.fills({ [ofVille]: ['Émilie Charme'] });
    expect((await claire.submits()).errors).toEqual({ partners: expect.stringContaining('figure deux fois') });
    await claire.fills({ partners: 'Mission locale - accueil des jeunes\nFamilles rurales' });
    expect((await claire.submits()).errors).toEqual({});
    const sheet = await answerTo(town(), '/ctg action FA-01');
    expect(sheet).toContain('Karim Laurier');
    expect(sheet).toContain('Yann Genêt (Agglo)');
    expect(sheet).toContain('Émilie Charme (Ville)');
    expect(sheet).toContain('Mission locale — accueil des jeunes');
  });
});

describe('the partners of a sheet', () => {
  const town = issoireWorkspace({ after: carried });

  it('are connected by their name, whatever its accents, and none is created twice', async () => {
    const { db, now } = town().deps;
    const { agreementId } = await db.actionSheet.findFirstOrThrow();
    const createdAt = now();
    await db.partner.create({ data: { agreementId, name: 'École de la Prairie', kind: 'PUBLIC_BODY', createdAt } });
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg action FA-01', 'Qui la porte');
    await claire.fills({ partners: 'ecole de la prairie — goûter\nMISSION LOCALE' });
    expect((await claire.submits()).errors).toEqual({});
    const partners = await db.partner.findMany();
    expect(new Map(partners.map(({ name, kind }) => [name, kind]))).toEqual(
      new Map([
        ['École de la Prairie', 'PUBLIC_BODY'],
        ['Familles rurales', 'OTHER'],
        ['Mission locale', 'OTHER'],
      ]),
    );
    expect(partners).toHaveLength(3);
    const sheet = await answerTo(town(), '/ctg action FA-01');
    expect(sheet).toContain('École de la Prairie — goûter');
    expect(sheet).not.toContain('Familles rurales');
    // The others of the form were not touched.
    expect(sheet).toContain('Émilie Charme (Ville)');
    const changes = () => db.auditEvent.count({ where: { action: 'sheet.carried' } });
    expect(await changes()).toBe(2);
    await openForm(claire, '/ctg action FA-01', 'Qui la porte');
    expect((await claire.submits()).errors).toEqual({});
    expect(await changes()).toBe(2);
  });
});
