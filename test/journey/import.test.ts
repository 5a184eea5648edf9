import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { lastFile } from '../support/last-file.ts';
import { planInTwoTabs } from '../support/messy-plans/plan-in-two-tabs.ts';
import { planOfTheAgglo } from '../support/messy-plans/plan-of-the-agglo.ts';
import { planWithSteps } from '../support/messy-plans/plan-with-steps.ts';
import { presses } from '../support/presses.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-03-15T08:00:00Z' });
const claire = () => workspace().as(USER.claire);
const asks = async (text: string) => (await claire().types(CHANNEL.agreement, text)).text;
const { db } = await testDatabase();

describe('a coordinator who has only last year’s spreadsheet', () => {
  it('drops it as it is, reads what it would change, and nothing is saved', async () => {
    const { name, bytes } = await planOfTheAgglo();
    const sent = await claire().sendsFile(name, bytes);
    expect(sent.text).toContain('27 nouveautés, 0 modification, 0 sans changement, 3 lignes refusées.');
    expect(sent.text).toContain(
      'Feuil1, ligne 11, colonne K « Échéance » : « 31/06/2021 ». Ce n’est pas une date. Par exemple : 30/06/2021',
    );
    expect(await db.actionSheet.count()).toBe(0);
    expect(sent.text).toContain('« En retard » n’est pas un statut : le retard se calcule.');
    expect(sent.text).toContain('Feuil1 : colonne sans emploi ici : Budget prévisionnel.');
    const done = await presses(claire(), sent, 'Confirmer');
    expect(done.text).toContain('enregistré : 27 nouveautés, 0 modification.');
    expect(await asks('/ctg actions')).toContain('27 fiches');
    const sheet = await asks('/ctg action FA-13');
    expect(sheet).toContain('Ludothèque itinérante');
    expect(sheet).toContain('En pause');
    expect(sheet).toContain('Sophie Noisetier');
    expect(sheet).toContain('Innovante');
  });

  it('mends the lines that were refused, in a file of their own, and drops that', async () => {
    const shown = await claire().types(CHANNEL.agreement, '/ctg import');
    await presses(claire(), shown, 'Lignes refusées (XLSX)');
    const { name, bytes } = await lastFile(workspace(), claire());
    expect(name).toBe('lignes refusées de Plan d’actions CTG 2021 (VF).xlsx');
    const [tab] = await readXlsxFile(bytes);
    const mended = (tab?.data ?? []).map((row) =>
      row.map((cell) => {
        const fixes: Record<string, string> = {
          '31/06/2021': '30/06/2021',
          tous: '',
          'à confirmer': '30/06/2021',
          '150 %': '50 %',
        };
        return typeof cell === 'string' ? { value: fixes[cell] ?? cell, type: String } : null;
      }),
    );
    expect(mended).toHaveLength(4);
    const again = await writeXlsxFile(mended, { sheet: tab?.sheet ?? '' }).toBuffer();
    const sent = await claire().sendsFile('corrigé.xlsx', again);
    expect(sent.text).toContain('3 nouveautés, 0 modification, 0 sans changement, 0 ligne refusée.');
    await presses(claire(), sent, 'Confirmer');
    expect(await db.actionSheet.count()).toBe(30);
    expect(await asks('/ctg action FA-05')).toContain('Free pass jeunes');
  });

  it('drops the same file again: it changes nothing', async () => {
    const { name, bytes } = await planOfTheAgglo();
    expect((await claire().sendsFile(name, bytes)).text).toContain(
      '0 nouveauté, 0 modification, 27 sans changement, 3 lignes refusées.',
    );
  });

  it('drops a colleague’s two tabs: actions by other headers, and what each party brings', async () => {
    const { name, bytes } = await planInTwoTabs();
    const sent = await claire().sendsFile(name, bytes);
    expect(sent.text).toContain('5 nouveautés, 0 modification, 0 sans changement, 2 lignes refusées.');
    expect(sent.text).toContain('Moyens, ligne 7, colonne E « Montant prévu » : « 12.500 ».');
    await presses(claire(), sent, 'Confirmer');
    const sheet = await asks('/ctg action FA-31');
    expect(sheet).toContain('Restauration scolaire bio');
    expect(sheet).toContain('Budget RH');
    expect(await asks('/ctg moyens 2021')).toContain('0,5');
  });

  it('is warned when a file renames sheets by numbers of its own, and undoes it whole', async () => {
    const before = await db.actionSheet.findMany({ orderBy: { number: 'asc' } });
    const { name, bytes } = planWithSteps();
    const sent = await claire().sendsFile(name, bytes);
    expect(sent.text).toContain('« FA-01 Ouvrir un lieu d’accueil enfants-parents » change d’intitulé');
    const done = await presses(claire(), sent, 'Confirmer');
    expect(await db.milestone.count()).toBe(4);
    const undone = await presses(claire(), done, 'Annuler l’import');
    expect(undone.text).toContain('Import de jeunesse.csv annulé : 6 éléments revenus comme avant.');
    expect(await db.milestone.count()).toBe(0);
    expect(await db.actionSheet.findMany({ orderBy: { number: 'asc' } })).toEqual(before);
  });

  it('takes the plan out as a file that comes back without a change', async () => {
    expect(await asks('/ctg export')).toContain('33 fiches, 0 indicateur, 2 lignes de moyens.');
    const { name, bytes } = await lastFile(workspace(), claire());
    expect(name).toBe('plan d’actions ISSOIRE 2021-03-15.xlsx');
    const back = await claire().sendsFile(name, bytes);
    expect(back.text).toContain('Ce fichier ne change rien');
    expect(await asks('/ctg export csv')).toContain('messages directs');
    expect((await lastFile(workspace(), claire())).name).toBe('plan d’actions ISSOIRE 2021-03-15.zip');
    await asks('/ctg export json');
    const json = JSON.parse((await lastFile(workspace(), claire())).bytes.toString('utf8'));
    expect(json.sheets).toHaveLength(33);
    const trail = await db.auditEvent.findMany({ where: { action: 'plan.exported' } });
    expect(trail.map(({ actorName }) => actorName)).toEqual(['Claire Aubépine', 'Claire Aubépine', 'Claire Aubépine']);
  });

  it('starts from the template, whose example is passed over', async () => {
    expect(await asks('/ctg import modele')).toContain('La ligne « EXEMPLE » est ignorée.');
    const { name, bytes } = await lastFile(workspace(), claire());
    expect(name).toBe('modèle du plan d’actions.xlsx');
    expect((await claire().sendsFile(name, bytes)).text).toContain('Ce fichier ne change rien');
  });
});
