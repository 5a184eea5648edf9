import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { cancelled, planned } from '../support/steps/meeting-steps.ts';
import { readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-01-04T08:00:00Z' });

const KARIM = USER.karim;

/** Karim proposed a message before any steering committee was planned. */
const proposed = async (town: IssoireTown) => {
  const message = await town.as('U0YANN0001').says(CHANNEL.agreement, 'Avant toute réunion');
  await town.as(KARIM).uses('put_on_agenda', message);
  await town.as(KARIM).submits();
  await town.as(KARIM).closes();
};

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

    await planned('2021-02-02', 'COPIL')(workspace());
    const agenda = async (reference: string) =>
      (await karim.types(CHANNEL.agreement, `/ctg agenda ${reference}`)).text.replace(/\s+/g, ' ');
    expect(await agenda('COPIL-2021')).toContain('Avant toute réunion — proposé par Karim Laurier');
    await karim.uses('put_on_agenda', message);
    expect(Object.values((await karim.submits()).errors).join()).toContain('déjà été proposé pour COPIL-2021');
    await karim.closes();

    await cancelled('COPIL-2021')(workspace());
    await planned('2021-02-09', 'COPIL')(workspace());
    expect(await agenda('COPIL-2021-2')).toContain('Avant toute réunion — proposé par Karim Laurier');
    await planned('2021-05-04', 'COPIL')(workspace());
    expect(await agenda('COPIL-2021-3')).not.toContain('Avant toute réunion');
  });

  it('does not come back once it was refused, even when that meeting is cancelled', async () => {
    await proposed(workspace());
    await planned('2021-02-02', 'COPIL')(workspace());
    await cancelled('COPIL-2021')(workspace());
    await planned('2021-02-09', 'COPIL')(workspace());
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg agenda COPIL-2021-2', 'Refuser');
    await claire.fills({ reason: 'Déjà traité' });
    expect((await claire.submits()).errors).toEqual({});
    await cancelled('COPIL-2021-2')(workspace());
    await planned('2021-06-01', 'COPIL')(workspace());
    const items = await workspace().deps.db.agendaItem.findMany({
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
