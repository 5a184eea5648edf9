import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import type { Entry } from '../support/form-values.ts';
import { initialOf } from '../support/initial-of.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { planned, pointsOf, until } from '../support/steps/meeting-steps.ts';
import { type Person, readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const REFERENCE = 'CT-2021-S1';

const beginsAt = '2021-01-04T08:00:00Z';
const meetings = [planned('2021-02-09', 'COPIL'), planned('2021-03-23', 'CT')];
const today = [...meetings, until('2021-03-23T13:30:00Z')];

/** Puts a message into the notes of today's meeting. */
async function adds(person: Person, message: SandboxMessage, entries: Record<string, Entry>): Promise<void> {
  await person.uses('add_to_minutes', message);
  await person.fills(entries);
  expect((await person.submits()).errors).toEqual({});
}

describe('« Ajouter au compte rendu », before there is a meeting to note', () => {
  const town = issoireWorkspace({ beginsAt, after: meetings });

  it('says so, and is refused to who does not write the notes', async () => {
    const message = await town().as(YANN).says(CHANNEL.agreement, 'Relancer la Caf pour les données');
    const denise = await town().as(USER.denise).uses('add_to_minutes', message);
    expect(denise.text).toContain('Aucune réunion passée ou du jour');
    const yann = await town().as(YANN).uses('add_to_minutes', message);
    expect(yann.text).toContain('Seuls la coordination et le secrétariat');
    expect(yann.message?.isEphemeral).toBe(true);
  });
});

describe('« Ajouter au compte rendu », in the menu of a message', () => {
  const town = issoireWorkspace({ beginsAt, after: today });
  const said = (userId: string, text: string) => town().as(userId).says(CHANNEL.agreement, text);

  it('puts the message below the notes of a point of today’s meeting, with its author and its hour', async () => {
    const denise = town().as(USER.denise);
    const message = await said(YANN, 'Relancer la Caf pour <https://caf.example/d|les données> &amp; le reste');
    const { modal } = await denise.uses('add_to_minutes', message);
    expect(modal?.title).toBe('Ajouter au compte rendu');
    const text = initialOf(modal, 'text');
    expect(text).toMatch(/^Yann Genêt \(23 mars 2021, 14:3\d\) : Relancer la Caf pour /);
    // The point is to be chosen: nothing is noted under the first by haste.
    expect(Object.keys((await denise.submits()).errors)).toContain('item');
    await denise.fills({ item: 'Assurer le suivi', dueOn: '2021-04-30' });
    expect(Object.keys((await denise.submits()).errors)).toEqual(['task']);
    await denise.fills({ task: 'Relancer la Caf', kind: 'à faire', owner: 'Yann Genêt' });
    const done = await denise.submits();
    expect(done.errors).toEqual({});
    expect(readText(done.modal?.blocks ?? [])).toContain('[Compte rendu CT-2021-S1]');
    const minutes = await denise.types(CHANNEL.agreement, '/ctg compte-rendu CT-2021-S1');
    expect(minutes.text).toContain(text);
    expect(minutes.text).toContain('À faire : Relancer la Caf (Yann Genêt, avant le 30 avril 2021)');
  });

  it('does not put the same message there twice, and adds another below the first', async () => {
    const message = await said(YANN, 'Relancer la Caf pour les données');
    const task = { task: 'Relancer la Caf', kind: 'à faire', owner: 'Yann Genêt' };
    await adds(town().as(USER.denise), message, { item: 'Assurer le suivi', ...task });
    const claire = town().as(USER.claire);
    await claire.uses('add_to_minutes', message);
    await claire.fills({ item: 'Contribuer' });
    expect(Object.values((await claire.submits()).errors).join()).toContain('déjà dans les notes de CT-2021-S1');
    await claire.closes();

    await adds(claire, await said(USER.karim, 'Fait hier.'), { item: 'Assurer le suivi' });
    const items = await town().deps.db.agendaItem.findMany({
      where: { notes: { not: '' } },
      include: { tasks: true },
    });
    expect(items.map(({ notes }) => notes.split('\n').length)).toEqual([2]);
    expect(items[0]?.notes).toContain('Karim Laurier');
    expect(items[0]?.tasks).toHaveLength(1);
  });

  it('says how much room is left in notes that are almost full, and loses nothing typed', async () => {
    const { db } = town().deps;
    const point = (await pointsOf(town(), REFERENCE)).find(({ title }) => /assurer le suivi/i.test(title));
    const id = point?.id ?? '';
    await db.agendaItem.update({ where: { id }, data: { notes: 'x'.repeat(2_990) } });
    const denise = town().as(USER.denise);
    await denise.uses('add_to_minutes', await said(YANN, 'Encore un mot'));
    await denise.fills({ item: 'Assurer le suivi' });
    const { errors } = await denise.submits();
    expect(errors.text).toContain('9 caractères au plus');
    await denise.fills({ item: 'Contribuer' });
    expect((await denise.submits()).errors).toEqual({});
  });
});
