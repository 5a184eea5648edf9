import { describe, expect, it } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-01-04T08:00:00Z' });

async function plan(committee: string, day: string): Promise<void> {
  const claire = workspace().as(USER.claire);
  await openForm(claire, '/ctg reunions', 'Planifier une réunion');
  await claire.fills({ committee, day, hour: '14:00', place: 'Issoire' });
  expect((await claire.submits()).errors).toEqual({});
}

describe('a message put on the agenda of a meeting that is not planned', () => {
  it('waits, once, and comes onto the next draft for the chair to judge (X3-18)', async () => {
    const message = await workspace().as('U0YANN0001').says(CHANNEL.agreement, 'Avant toute réunion');
    const karim = workspace().as(USER.karim);
    const { modal } = await karim.uses('put_on_agenda', message);
    expect(readText(modal?.blocks ?? [])).toContain('[Copil, prochaine réunion (pas encore planifiée)]');
    expect(readText(modal?.blocks ?? [])).not.toContain('Comité technique');
    const done = await karim.submits();
    expect(readText(done.modal?.blocks ?? [])).toContain('le point attend la prochaine');
    await karim.closes();
    await karim.uses('put_on_agenda', message);
    expect(Object.values((await karim.submits()).errors).join()).toContain(
      'déjà été proposé pour la prochaine réunion',
    );
    await karim.closes();

    await plan('COPIL', '2021-02-02');
    const agenda = async (reference: string) =>
      (await karim.types(CHANNEL.agreement, `/ctg agenda ${reference}`)).text.replace(/\s+/g, ' ');
    expect(await agenda('COPIL-2021')).toContain('Avant toute réunion — proposé par Karim Laurier');
    await karim.uses('put_on_agenda', message);
    expect(Object.values((await karim.submits()).errors).join()).toContain('déjà été proposé pour COPIL-2021');
    await karim.closes();

    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunion COPIL-2021', 'Annuler la réunion');
    await claire.fills({ confirm: ['yes'], reason: 'Report' });
    expect((await claire.submits()).errors).toEqual({});
    await plan('COPIL', '2021-02-09');
    expect(await agenda('COPIL-2021-2')).toContain('Avant toute réunion — proposé par Karim Laurier');
    await plan('COPIL', '2021-05-04');
    expect(await agenda('COPIL-2021-3')).not.toContain('Avant toute réunion');
  });

  it('does not come back once it was refused, even when that meeting is cancelled', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg agenda COPIL-2021-2', 'Refuser');
    await claire.fills({ reason: 'Déjà traité' });
    expect((await claire.submits()).errors).toEqual({});
    await openForm(claire, '/ctg reunion COPIL-2021-2', 'Annuler la réunion');
    await claire.fills({ confirm: ['yes'], reason: 'Report' });
    expect((await claire.submits()).errors).toEqual({});
    await plan('COPIL', '2021-06-01');
    const { db } = await testDatabase();
    const items = await db.agendaItem.findMany({
      where: { title: 'Avant toute réunion' },
      include: { meeting: true },
      orderBy: { id: 'asc' },
    });
    expect(items.map(({ state, meeting }) => [state, meeting.reference])).toEqual([
      ['PROPOSED', 'COPIL-2021'],
      ['REFUSED', 'COPIL-2021-2'],
    ]);
  });
});
