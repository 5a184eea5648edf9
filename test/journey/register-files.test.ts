import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { type Person, readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true });
const claire = () => workspace().as(USER.claire);

const VOICES = { U0FRANCOI1: 'Ville', U0GERARD01: 'Caf', U0BERNARD1: 'Agglo' };

async function record(text: string, differing: Record<string, string> = {}): Promise<void> {
  await openForm(claire(), '/ctg decisions', 'Nouvelle décision');
  await claire().fills({ text, place: 'Comité technique', ...differing });
  expect((await claire().submits()).errors).toEqual({});
}

/** Every party agrees to what it was asked under that reference. */
async function adopt(reference: string): Promise<void> {
  for (const [id, party] of Object.entries(VOICES)) {
    const person = workspace().as(id);
    const asked = (await person.sees(person.botChannel)).findLast((one) => readText(one).includes(reference));
    const { text } = await person.clicks(asked as SandboxMessage, `Accord : ${party}`);
    expect(text).toContain(`Accord de ${party === 'Agglo' ? 'l’' : 'la '}${party} enregistré`);
  }
}

/** Presses a button below what a command answers. */
async function presses(person: Person, command: string, label: string) {
  const { message } = await person.types(CHANNEL.agreement, command);
  if (!message) throw new Error('no answer');
  return person.clicks(message, label);
}

async function lastFile(person: Person): Promise<string | undefined> {
  return (await person.sees(person.botChannel)).flatMap((each) => each.files.map(({ name }) => name)).at(-1);
}

async function trace(action: string) {
  const { db } = await testDatabase();
  return db.auditEvent.findMany({ where: { action }, orderBy: { id: 'asc' } });
}

describe('the files of the register', () => {
  it('are asked below the list, and hold what it shows: who took them stands in the trail (Art. 12)', async () => {
    await record('Ouvrir à 7 h 15.');
    await record('Fermer le mercredi.');
    await workspace().sandbox.moveTo(new Date('2021-05-03T07:10:00Z'));
    await adopt('CT-2021-S1-P01');
    expect((await presses(claire(), '/ctg decisions', 'Excel')).text).toContain('dans nos messages directs');
    expect(await lastFile(claire())).toBe('Registre des décisions ISSOIRE 2021-05-03.xlsx');
    const open = await presses(claire(), '/ctg decisions', 'CSV (SCDL)');
    expect(open.text).toContain('1 décision de ce fichier n’est pas publique');
    expect(await lastFile(claire())).toBe('Délibérations SCDL ISSOIRE.csv');
    await presses(claire(), '/ctg decisions mercredi', 'Excel');

    const lines = await trace('register.exported');
    expect(lines.map(({ actorName, after }) => ({ actorName, after }))).toMatchObject([
      { actorName: 'Claire Aubépine', after: { format: 'xlsx', filters: {}, rows: 2 } },
      { after: { format: 'csv', rows: 1, references: ['CT-2021-S1-01'] } },
      { after: { format: 'xlsx', filters: { words: 'mercredi' }, rows: 1, references: ['CT-2021-S1-P02'] } },
    ]);
  });

  it('include the extract of a decision, to edit and to print', async () => {
    await presses(claire(), '/ctg decision CT-2021-S1-01', 'Extrait (Word)');
    expect(await lastFile(claire())).toBe('ISSOIRE Extrait du registre des décisions — CT-2021-S1-01.docx');
    await presses(claire(), '/ctg decision CT-2021-S1-P02', 'Extrait (PDF)');
    expect(await lastFile(claire())).toBe('ISSOIRE Décision proposée — CT-2021-S1-P02.pdf');
    const lines = await trace('decision.extracted');
    expect(lines.map(({ after }) => after)).toMatchObject([
      { format: 'docx', reference: 'CT-2021-S1-01' },
      { format: 'pdf', reference: 'CT-2021-S1-P02' },
    ]);
  });

  it('give nothing reserved to a stranger who presses a shared button', async () => {
    await record('Afficher les horaires.', { visibility: 'PUBLIC' });
    await workspace().sandbox.moveTo(new Date('2021-05-03T07:20:00Z'));
    await adopt('CT-2021-S1-P03');
    await claire().types(CHANNEL.agreement, '/ctg decisions public');
    const list = (await claire().sees(CHANNEL.agreement)).at(-1) as SandboxMessage;
    expect(readText(list)).not.toContain('mercredi');
    const stranger = workspace().as(USER.stranger);
    await stranger.clicks(list, 'Excel');
    expect((await trace('register.exported')).at(-1)).toMatchObject({
      actorId: null,
      after: { rows: 1, references: ['CT-2021-S1-02'] },
    });
    expect(await lastFile(stranger)).toMatch(/xlsx$/);
  });

  it('and papers of meetings leave a trace too, of which Monday’s letter says nothing', async () => {
    await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
    await claire().fills({ committee: 'COPIL', day: '2021-06-30', hour: '14:00', place: 'Issoire' });
    expect((await claire().submits()).errors).toEqual({});
    await presses(claire(), '/ctg agenda COPIL-2021', 'Ordre du jour (PDF)');
    expect(await trace('document.exported')).toMatchObject([
      { actorName: 'Claire Aubépine', after: { reference: 'COPIL-2021', paper: 'agenda', format: 'pdf' } },
    ]);
    const { text } = await claire().types(CHANNEL.agreement, '/ctg changements');
    expect(text).toContain('La convention depuis le 26 avril 2021');
    expect(text).not.toMatch(/export|xlsx|extrait/i);
  });
});
