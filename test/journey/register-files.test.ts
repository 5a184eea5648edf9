import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { agreedBy, proposed } from '../support/steps/decision-steps.ts';
import { planned } from '../support/steps/meeting-steps.ts';
import { type Person, readText } from '../support/workspace.ts';

/** One decision in the register, and one that awaits its parties. */
const recorded = [proposed('Ouvrir à 7 h 15.'), proposed('Fermer le mercredi.'), agreedBy('CT-2021-S1-P01')];
const opened = [...recorded, proposed('Afficher les horaires.', { visibility: 'PUBLIC' }), agreedBy('CT-2021-S1-P03')];

/** Presses a button below what a command answers. */
async function presses(person: Person, command: string, label: string) {
  const { message } = await person.types(CHANNEL.agreement, command);
  if (!message) throw new Error('no answer');
  return person.clicks(message, label);
}

async function lastFile(person: Person): Promise<string | undefined> {
  return (await person.sees(person.botChannel)).flatMap((each) => each.files.map(({ name }) => name)).at(-1);
}

async function trace({ deps: { db } }: IssoireTown, action: string) {
  return db.auditEvent.findMany({ where: { action }, orderBy: { id: 'asc' } });
}

describe('the files of the register', () => {
  const town = issoireWorkspace({ after: recorded });

  it('are asked below the list, and hold what it shows: who took them stands in the trail (Art. 12)', async () => {
    const claire = town().as(USER.claire);
    expect((await presses(claire, '/ctg decisions', 'Excel')).text).toContain('dans nos messages directs');
    expect(await lastFile(claire)).toBe('Registre des décisions ISSOIRE 2021-05-03.xlsx');
    const open = await presses(claire, '/ctg decisions', 'CSV (SCDL)');
    expect(open.text).toContain('1 décision de ce fichier n’est pas publique');
    expect(await lastFile(claire)).toBe('Délibérations SCDL ISSOIRE.csv');
    await presses(claire, '/ctg decisions mercredi', 'Excel');

    const lines = await trace(town(), 'register.exported');
    expect(lines.map(({ actorName, after }) => ({ actorName, after }))).toMatchObject([
      { actorName: 'Claire Aubépine', after: { format: 'xlsx', filters: {}, rows: 2 } },
      { after: { format: 'csv', rows: 1, references: ['CT-2021-S1-01'] } },
      { after: { format: 'xlsx', filters: { words: 'mercredi' }, rows: 1, references: ['CT-2021-S1-P02'] } },
    ]);
  });

  it('include the extract of a decision, to edit and to print', async () => {
    const claire = town().as(USER.claire);
    await presses(claire, '/ctg decision CT-2021-S1-01', 'Extrait (Word)');
    expect(await lastFile(claire)).toBe('ISSOIRE Extrait du registre des décisions — CT-2021-S1-01.docx');
    await presses(claire, '/ctg decision CT-2021-S1-P02', 'Extrait (PDF)');
    expect(await lastFile(claire)).toBe('ISSOIRE Décision proposée — CT-2021-S1-P02.pdf');
    const lines = await trace(town(), 'decision.extracted');
    expect(lines.map(({ after }) => after)).toMatchObject([
      { format: 'docx', reference: 'CT-2021-S1-01' },
      { format: 'pdf', reference: 'CT-2021-S1-P02' },
    ]);
  });

  it('and papers of meetings leave a trace too, of which Monday’s letter says nothing', async () => {
    await planned('2021-06-30', 'COPIL')(town());
    const claire = town().as(USER.claire);
    await presses(claire, '/ctg decisions', 'Excel');
    await presses(claire, '/ctg decision CT-2021-S1-01', 'Extrait (Word)');
    await presses(claire, '/ctg agenda COPIL-2021', 'Ordre du jour (PDF)');
    expect(await trace(town(), 'document.exported')).toMatchObject([
      { actorName: 'Claire Aubépine', after: { reference: 'COPIL-2021', paper: 'agenda', format: 'pdf' } },
    ]);
    const { text } = await claire.types(CHANNEL.agreement, '/ctg changements');
    expect(text).toContain('La convention depuis le 26 avril 2021');
    expect(text).not.toMatch(/export|xlsx|extrait/i);
  });
});

describe('the files of a register that holds something for everybody', () => {
  const town = issoireWorkspace({ after: opened });

  it('give nothing reserved to a stranger who presses a shared button', async () => {
    const claire = town().as(USER.claire);
    await claire.types(CHANNEL.agreement, '/ctg decisions public');
    const list = (await claire.sees(CHANNEL.agreement)).at(-1) as SandboxMessage;
    expect(readText(list)).not.toContain('mercredi');
    const stranger = town().as(USER.stranger);
    await stranger.clicks(list, 'Excel');
    expect((await trace(town(), 'register.exported')).at(-1)).toMatchObject({
      actorId: null,
      after: { rows: 1, references: ['CT-2021-S1-02'] },
    });
    expect(await lastFile(stranger)).toMatch(/xlsx$/);
  });
});
