import { describe, expect, it } from 'vitest';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { changeOffices } from '../../src/domain/planning/change-offices.ts';
import { testDatabase } from '../support/database.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-03-01T08:00:00Z', withClock: true });

const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));
const OFFICES = 'Changer la présidence ou le secrétariat';
const REASON = 'Mairie en travaux <!channel>';

const see = async (userId: string, command: string) =>
  (await workspace().as(userId).types(CHANNEL.agreement, command)).text;

async function change(userId: string, entries: Record<string, string>) {
  const person = workspace().as(userId);
  await openForm(person, '/ctg reunion COPIL-2021', OFFICES);
  await person.fills(entries);
  const { errors } = await person.submits();
  if (Object.keys(errors).length > 0) await person.closes();
  return errors;
}

async function meeting() {
  const { db } = await testDatabase();
  const { chair, secretariat, officeReason, sequence } = await db.meeting.findFirstOrThrow({
    where: { reference: 'COPIL-2021' },
    include: { chair: true, secretariat: true },
  });
  return { chair: chair?.code, secretariat: secretariat?.code, officeReason, sequence };
}

describe('a meeting whose chair or secretariat departs from the rotation', () => {
  it('needs a reason, is shown with it, and leaves its calendar entry as it was', async () => {
    const claire = workspace().as(USER.claire);
    await openForm(claire, '/ctg reunions', 'Planifier une réunion');
    await claire.fills({ committee: 'COPIL', day: '2021-04-13', hour: '14:00', place: 'Issoire' });
    expect((await claire.submits()).errors).toEqual({});
    expect(await meeting()).toEqual({ chair: 'VILLE', secretariat: 'VILLE', officeReason: null, sequence: 0 });
    expect(await change(USER.claire, { chair: 'Agglo' })).toHaveProperty('reason');
    expect(await change(USER.claire, {})).toHaveProperty('chair');
    expect(await change(USER.claire, { chair: 'Agglo', secretariat: 'Caf', reason: REASON })).toEqual({});
    expect(await meeting()).toEqual({ chair: 'API', secretariat: 'CAF63', officeReason: REASON, sequence: 0 });
    for (const command of ['/ctg reunion COPIL-2021', '/ctg agenda COPIL-2021', '/ctg compte-rendu COPIL-2021']) {
      expect(await see(USER.claire, command)).toContain(`hors alternance : ${REASON}`);
    }
    expect(await see(USER.emma, '/ctg agenda COPIL-2021')).toContain('Chair: Agglo · Secretariat: Caf');
  });

  it('is kept by that secretariat, no more by the rotation’s, who may only put the offices back', async () => {
    const denise = workspace().as(USER.denise);
    const card = await denise.types(CHANNEL.agreement, '/ctg reunion COPIL-2021');
    expect(card.text).toContain(`[${OFFICES}]`);
    expect(card.text).not.toContain('[Convoquer]');
    expect(await see(USER.denise, '/ctg agenda COPIL-2021')).not.toContain('[Ajouter un point]');
    const martine = workspace().as(USER.martine);
    expect(await see(USER.martine, '/ctg agenda COPIL-2021')).toContain('[Ajouter un point]');
    await openForm(martine, '/ctg reunion COPIL-2021', 'Convoquer');
    expect((await martine.submits()).errors).toEqual({});
    // She keeps this meeting, and nothing else.
    expect(await see(USER.martine, '/ctg reunions')).not.toContain('[Planifier une réunion]');
    const { db } = await testDatabase();
    const invited = await db.attendance.findMany({ include: { person: true } });
    const names = invited.map(({ person }) => person.name);
    expect([names.includes('Martine Houx'), names.includes('Denise Lilas')]).toEqual([true, false]);
  });

  it('has its points judged by the party that chairs it', async () => {
    await see(USER.emma, '/ctg agenda propose COPIL-2021 "Youth mobility"');
    expect(await see('U0BERNARD1', '/ctg agenda COPIL-2021')).toContain('[Accepter]');
    expect(await see('U0FRANCOI1', '/ctg agenda COPIL-2021')).not.toContain('[Accepter]');
    expect(await see(USER.denise, '/ctg agenda COPIL-2021')).not.toContain('[Accepter]');
  });

  it('keeps it on another day; another secretariat of a convened meeting is invited at once', async () => {
    const martine = workspace().as(USER.martine);
    await openForm(martine, '/ctg reunion COPIL-2021', 'Déplacer');
    await martine.fills({ day: '2021-04-20', reason: 'Élections' });
    expect((await martine.submits()).errors).toEqual({});
    expect(await meeting()).toEqual({ chair: 'API', secretariat: 'CAF63', officeReason: REASON, sequence: 1 });
    expect(await change(USER.denise, { chair: 'Ville', secretariat: 'Ville' })).toEqual({});
    // Put back, the reason goes; nobody's calendar changes.
    expect(await meeting()).toEqual({ chair: 'VILLE', secretariat: 'VILLE', officeReason: null, sequence: 1 });
    expect(await see(USER.claire, '/ctg reunion COPIL-2021')).not.toContain('hors alternance');
    await at('2021-03-01T09:00:00Z');
    const denise = workspace().as(USER.denise);
    const told = (await denise.sees(denise.botChannel)).map(readText);
    expect(told.filter((text) => text.includes('vous êtes convié·e le 20 avril 2021'))).toHaveLength(1);
    expect(await see(USER.denise, '/ctg reunion COPIL-2021')).toContain('[Déplacer]');
    expect(await see(USER.martine, '/ctg reunion COPIL-2021')).not.toContain('[Déplacer]');
  });

  it('is told in Monday’s letter, each change once, and stays in the audit trail', async () => {
    await at('2021-03-08T08:10:00Z');
    const letters = (await workspace().as(USER.claire).sees(CHANNEL.agreement)).map(readText);
    const letter = letters.findLast((text) => text.includes('La convention depuis')) ?? '';
    expect(letter).toContain(
      `présidence assurée par l’Agglo, secrétariat assuré par la Caf, hors alternance : ${REASON}`,
    );
    expect(letter).toContain('présidence assurée par la Ville, secrétariat assuré par la Ville, selon l’alternance');
    // The same, for whoever asks, from any day on.
    const changes = await see(USER.emma, '/ctg changes 1 March 2021');
    expect(changes).toContain(`out of turn: ${REASON}`);
    expect(await see(USER.emma, '/ctg changes 2021-03-02')).not.toContain('out of turn');
    expect(await see(USER.emma, '/ctg changes yesterday')).toContain('2021-03-01');
    expect(await see(USER.stranger, '/ctg changements')).not.toContain('hors alternance');
    const { db } = await testDatabase();
    const events = await db.auditEvent.findMany({ where: { action: 'meeting.offices' }, orderBy: { id: 'asc' } });
    expect(events.map(({ actorName }) => actorName)).toEqual(['Claire Aubépine', 'Denise Lilas']);
  });

  it('is refused to everybody else, whatever they send', async () => {
    expect(await see('U0YANN0001', '/ctg reunion COPIL-2021')).not.toContain(OFFICES);
    expect(await see(USER.martine, '/ctg reunion COPIL-2021')).not.toContain(OFFICES);
    const { db } = await testDatabase();
    const deps = { db, now: workspace().sandbox.now };
    const input = { reference: 'COPIL-2021', chair: 'API', secretariat: 'API', reason: 'forgé' };
    for (const slackUserId of ['U0YANN0001', USER.martine, USER.fatou, USER.stranger]) {
      const asker = { slackUserId, channelId: CHANNEL.agreement, via: 'form', audience: 'self' } as const;
      await expect(findViewer(asker, deps).then((viewer) => changeOffices(viewer, input, deps))).rejects.toMatchObject({
        code: 'stewardsOnly',
      });
    }
    expect((await meeting()).officeReason).toBeNull();
  });
});
