import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { planInTwoTabs } from '../support/messy-plans/plan-in-two-tabs.ts';
import { planOfTheAgglo } from '../support/messy-plans/plan-of-the-agglo.ts';
import { planWithSteps } from '../support/messy-plans/plan-with-steps.ts';
import { readText } from '../support/read-text.ts';
import type { Answer, Person } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-03-15T08:00:00Z' });
const claire = () => workspace().as(USER.claire);
const asks = async (text: string, person = claire()) => (await person.types(CHANNEL.agreement, text)).text;
const { db } = await testDatabase();

const onePlan = `Intitulé;Objectif;Axes;Pilote;Début;Fin
Passerelle numérique;O3.3;aucun;Ville;01/02/2021;30/09/2021
`;

function presses(person: Person, { message }: Answer, label: string): Promise<Answer> {
  if (!message) throw new Error('there is no message to press a button of');
  return person.clicks(message, label);
}

/** The last file that the bot put into somebody's messages. */
async function lastFile(person: Person): Promise<{ name: string; bytes: Buffer }> {
  const file = (await person.sees(person.botChannel)).flatMap(({ files }) => files).at(-1);
  if (!file) throw new Error('no file came');
  const response = await fetch(`${workspace().sandbox.url}${file.url}`);
  return { name: file.name, bytes: Buffer.from(await response.arrayBuffer()) };
}

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
    expect(sent.text).toContain('Feuil1 : colonnes sans emploi ici : Budget prévisionnel.');
    const done = await presses(claire(), sent, 'Confirmer');
    expect(done.text).toContain('enregistré : 27 nouveautés, 0 modification.');
    expect(await asks('/ctg actions')).toContain('27 fiches');
    const sheet = await asks('/ctg action FA-13');
    expect(sheet).toContain('Ludothèque itinérante');
    expect(sheet).toContain('En pause');
    expect(sheet).toContain('Sophie Noisetier');
    expect(sheet).toContain('innovante');
  });

  it('mends the lines that were refused, in a file of their own, and drops that', async () => {
    const shown = await claire().types(CHANNEL.agreement, '/ctg import');
    await presses(claire(), shown, 'Lignes refusées (XLSX)');
    const { name, bytes } = await lastFile(claire());
    expect(name).toBe('lignes refusées de Plan d’actions CTG 2021 (VF).xlsx.xlsx');
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
    const { name, bytes } = await lastFile(claire());
    expect(name).toBe('plan d’actions ISSOIRE 2021-03-15.xlsx');
    const back = await claire().sendsFile(name, bytes);
    expect(back.text).toContain('Ce fichier ne change rien');
    expect(await asks('/ctg export csv')).toContain('messages directs');
    expect((await lastFile(claire())).name).toBe('plan d’actions ISSOIRE 2021-03-15.zip');
    await asks('/ctg export json');
    const json = JSON.parse((await lastFile(claire())).bytes.toString('utf8'));
    expect(json.sheets).toHaveLength(33);
    const trail = await db.auditEvent.findMany({ where: { action: 'plan.exported' } });
    expect(trail.map(({ actorName }) => actorName)).toEqual(['Claire Aubépine', 'Claire Aubépine', 'Claire Aubépine']);
  });

  it('starts from the template, whose example is passed over', async () => {
    expect(await asks('/ctg import modele')).toContain('La ligne « EXEMPLE » est ignorée.');
    const { name, bytes } = await lastFile(claire());
    expect(name).toBe('modèle du plan d’actions.xlsx');
    expect((await claire().sendsFile(name, bytes)).text).toContain('Ce fichier ne change rien');
  });
});

describe('a file given in the form', () => {
  it('is read like one dropped, refused under its field, and only from who may import', async () => {
    const shown = await claire().types(CHANNEL.agreement, '/ctg import');
    await presses(claire(), shown, 'Envoyer un fichier');
    expect((await claire().submits()).errors).toEqual({ file: 'Renseignez ce champ obligatoire.' });
    await claire().fills({ file: { name: 'plan.xls', bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) } });
    expect((await claire().submits()).errors.file).toContain('XLSX');
    await claire().fills({ file: { name: 'autre plan.csv', bytes: Buffer.from(onePlan) } });
    const { modal, errors } = await claire().submits();
    expect(errors).toEqual({});
    expect(readText(modal?.blocks ?? [])).toContain('J’ai lu autre plan.csv.');
    const preview = await claire().waitsFor(claire().botChannel, 'Import de autre plan.csv');
    expect(await db.actionSheet.count({ where: { title: 'Passerelle numérique' } })).toBe(0);
    await claire().clicks(preview, 'Confirmer');
    expect(await db.actionSheet.count({ where: { title: 'Passerelle numérique' } })).toBe(1);
    const refused = await workspace().as(USER.karim).types(CHANNEL.agreement, '/ctg import fichier');
    expect(refused.modal).toBeUndefined();
    expect(refused.text).toContain('secrétariat');
  });
});

describe('a file that cannot be taken', () => {
  it('is said in a sentence: not a workbook, empty, too many, or from somebody who may not', async () => {
    const refusalOf = async (person: Person, name: string, bytes: Buffer) => (await person.sendsFile(name, bytes)).text;
    expect(await refusalOf(claire(), 'plan.xlsx', Buffer.from('pas un classeur'))).toContain(
      'Je n’ai reconnu dans ce fichier aucun tableau',
    );
    expect(await refusalOf(claire(), 'plan.xlsx', Buffer.from('PK\u0003\u0004 coupé'))).toMatch(
      /abîmé|endommagé|illisible/,
    );
    expect(await refusalOf(claire(), 'notes.csv', Buffer.from('pain;lait\nbeurre;œufs'))).toContain(
      'Je n’ai reconnu dans ce fichier aucun tableau',
    );
    expect(await refusalOf(claire(), 'photo.png', Buffer.from('x'))).toContain('Je ne sais que faire');
    const karim = workspace().as('U0KARIM001');
    expect(await refusalOf(karim, 'plan.csv', Buffer.from('Titre;Objectif\nA;O1'))).toContain(
      'Seuls la coordination et le secrétariat',
    );
    expect(await asks('/ctg import', karim)).toContain('Seuls la coordination');
  });

  it('cannot be confirmed by anybody else, nor twice', async () => {
    const sent = await claire().sendsFile(
      'un.csv',
      Buffer.from('Titre;Objectif;Pilote;Année\nUne action;O1;Ville;2021'),
    );
    expect(sent.text).toContain('1 nouveauté');
    const kept = await db.spreadsheetImport.findFirstOrThrow({ orderBy: { at: 'desc' } });
    const denise = workspace().as(USER.denise);
    expect(await asks(`/ctg import id:${kept.id}`, denise)).toContain('n’est pas le vôtre');
    await presses(claire(), sent, 'Confirmer');
    const again = await claire().types(CHANNEL.agreement, '/ctg import');
    expect(again.text).toContain('enregistré');
    expect(again.text).not.toContain('[Confirmer]');
    expect(await asks('/ctg import id:rien')).toContain('n’est pas le vôtre');
  });

  it('is passed over when the last import is undone by its name: what was saved is', async () => {
    await claire().sendsFile('deux.csv', Buffer.from('Titre;Objectif;Pilote;Année\nUne autre;O1;Ville;2021'));
    expect(await asks('/ctg import annuler')).toContain('Import de un.csv annulé : 1 élément revenu comme avant.');
    expect(await db.actionSheet.count({ where: { title: 'Une action' } })).toBe(0);
  });

  it('shows what people wrote as text: no mention, no formula comes out', async () => {
    const csv = 'Titre;Objectif;Pilote;Année\n"=HYPERLINK(""http://x"") <!channel>";O1;Ville;2021';
    const sent = await claire().sendsFile('formule.csv', Buffer.from(csv));
    expect(sent.message?.text).toContain('&lt;!channel&gt;');
    await presses(claire(), sent, 'Confirmer');
    await asks('/ctg export');
    const [tab] = await readXlsxFile((await lastFile(claire())).bytes);
    const titles = (tab?.data ?? []).map((row) => row[1]);
    expect(titles).toContain('=HYPERLINK("http://x") <!channel>');
  });
});
