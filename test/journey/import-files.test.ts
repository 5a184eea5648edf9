import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { lastFile } from '../support/last-file.ts';
import { presses } from '../support/presses.ts';
import { readText } from '../support/read-text.ts';
import { importedLines } from '../support/steps/import-steps.ts';
import type { Person } from '../support/workspace.ts';

const workspace = issoireWorkspace();
const claire = () => workspace().as(USER.claire);
const asks = async (text: string, person = claire()) => (await person.types(CHANNEL.agreement, text)).text;
const sheets = (title: string) => workspace().deps.db.actionSheet.count({ where: { title } });

const onePlan = `Intitulé;Objectif;Axes;Pilote;Début;Fin
Passerelle numérique;O3.3;aucun;Ville;01/02/2021;30/09/2021
`;
const oneLine = 'Titre;Objectif;Pilote;Année\nUne action;O1;Ville;2021';

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
    expect(await sheets('Passerelle numérique')).toBe(0);
    await claire().clicks(preview, 'Confirmer');
    expect(await sheets('Passerelle numérique')).toBe(1);
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
    expect(await refusalOf(claire(), 'photo.png', Buffer.from('x'))).toContain('Je n’accepte pas ce type de fichier');
    const karim = workspace().as('U0KARIM001');
    expect(await refusalOf(karim, 'plan.csv', Buffer.from('Titre;Objectif\nA;O1'))).toContain(
      'Seuls la coordination et le secrétariat',
    );
    expect(await asks('/ctg import', karim)).toContain('Seuls la coordination');
  });

  it('cannot be confirmed by anybody else, nor twice', async () => {
    const sent = await claire().sendsFile('un.csv', Buffer.from(oneLine));
    expect(sent.text).toContain('1 nouveauté');
    const kept = await workspace().deps.db.spreadsheetImport.findFirstOrThrow({ orderBy: { at: 'desc' } });
    const denise = workspace().as(USER.denise);
    expect(await asks(`/ctg import id:${kept.id}`, denise)).toContain('n’est pas le vôtre');
    await presses(claire(), sent, 'Confirmer');
    const again = await claire().types(CHANNEL.agreement, '/ctg import');
    expect(again.text).toContain('enregistré');
    expect(again.text).not.toContain('[Confirmer]');
    expect(await asks('/ctg import id:rien')).toContain('n’est pas le vôtre');
  });

  it('is passed over when the last import is undone by its name: what was saved is', async () => {
    await importedLines('un.csv', oneLine)(workspace());
    expect(await sheets('Une action')).toBe(1);
    await claire().sendsFile('deux.csv', Buffer.from('Titre;Objectif;Pilote;Année\nUne autre;O1;Ville;2021'));
    expect(await asks('/ctg import annuler')).toContain('Import de un.csv annulé : 1 élément revenu comme avant.');
    expect(await sheets('Une action')).toBe(0);
  });

  it('shows what people wrote as text: no mention, no formula comes out', async () => {
    const csv = 'Titre;Objectif;Pilote;Année\n"=HYPERLINK(""http://x"") <!channel>";O1;Ville;2021';
    const sent = await claire().sendsFile('formule.csv', Buffer.from(csv));
    expect(sent.message?.text).toContain('&lt;!channel&gt;');
    await presses(claire(), sent, 'Confirmer');
    await asks('/ctg export');
    const [tab] = await readXlsxFile((await lastFile(workspace(), claire())).bytes);
    const titles = (tab?.data ?? []).map((row) => row[1]);
    expect(titles).toContain('=HYPERLINK("http://x") <!channel>');
  });
});
