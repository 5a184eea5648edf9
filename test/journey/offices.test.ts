import { describe, expect, it } from 'vitest';
import { changeOffices } from '../../src/domain/planning/change-offices.ts';
import { heard } from '../support/heard.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { later } from '../support/steps/clock-steps.ts';
import { filled } from '../support/steps/form-steps.ts';
import { planned } from '../support/steps/meeting-steps.ts';
import { moved } from '../support/steps/slot-steps.ts';
import { together } from '../support/steps/together.ts';
import { readText } from '../support/workspace.ts';

const OFFICES = 'Changer la présidence ou le secrétariat';
const REASON = 'Mairie en travaux <!channel>';
const MEETING = { meeting: 'COPIL-2021' };

const beginning = { beginsAt: '2021-03-01T08:00:00Z', withClock: true };
const scheduled = [planned('2021-03-30', 'COPIL')];
const outOfTurn = [
  ...scheduled,
  filled('change-offices', MEETING, { chair: 'Agglo', secretariat: 'Caf', reason: REASON }),
];
const convened = [...outOfTurn, together(filled('convene', MEETING, {}, USER.martine), later(1))];
const putBack = [
  ...convened,
  together(
    moved('COPIL-2021', '2021-04-20', 'Élections', USER.martine),
    filled('change-offices', MEETING, { chair: 'Ville', secretariat: 'Ville' }, USER.denise),
    later(1),
  ),
];

const see = async (town: IssoireTown, userId: string, command: string) =>
  (await town.as(userId).types(CHANNEL.agreement, command)).text;

async function change(town: IssoireTown, userId: string, entries: Record<string, string>) {
  const person = town.as(userId);
  await openForm(person, '/ctg reunion COPIL-2021', OFFICES);
  await person.fills(entries);
  const { errors } = await person.submits();
  if (Object.keys(errors).length > 0) await person.closes();
  return errors;
}

async function meeting({ deps: { db } }: IssoireTown) {
  const { chair, secretariat, officeReason, sequence } = await db.meeting.findFirstOrThrow({
    where: { reference: 'COPIL-2021' },
    include: { chair: true, secretariat: true },
  });
  return { chair: chair?.code, secretariat: secretariat?.code, officeReason, sequence };
}

describe('a meeting whose chair or secretariat departs from the rotation', () => {
  const town = issoireWorkspace({ ...beginning, after: scheduled });

  it('needs a reason, is shown with it, and leaves its calendar entry as it was', async () => {
    expect(await meeting(town())).toEqual({ chair: 'VILLE', secretariat: 'VILLE', officeReason: null, sequence: 0 });
    expect(await change(town(), USER.claire, { chair: 'Agglo' })).toHaveProperty('reason');
    expect(await change(town(), USER.claire, {})).toHaveProperty('chair');
    expect(await change(town(), USER.claire, { chair: 'Agglo', secretariat: 'Caf', reason: REASON })).toEqual({});
    expect(await meeting(town())).toEqual({ chair: 'API', secretariat: 'CAF63', officeReason: REASON, sequence: 0 });
    for (const command of ['/ctg reunion COPIL-2021', '/ctg agenda COPIL-2021', '/ctg compte-rendu COPIL-2021']) {
      expect(await see(town(), USER.claire, command)).toContain(`hors alternance : ${REASON}`);
    }
    expect(await see(town(), USER.emma, '/ctg agenda COPIL-2021')).toContain('Chair: Agglo · Secretariat: Caf');
  });
});

describe('a meeting out of turn', () => {
  const town = issoireWorkspace({ ...beginning, after: outOfTurn });

  it('is kept by that secretariat, no more by the rotation’s, who may only put the offices back', async () => {
    const denise = town().as(USER.denise);
    const card = await denise.types(CHANNEL.agreement, '/ctg reunion COPIL-2021');
    expect(card.text).toContain(`[${OFFICES}]`);
    expect(card.text).not.toContain('[Convoquer]');
    expect(await see(town(), USER.denise, '/ctg agenda COPIL-2021')).not.toContain('[Ajouter un point]');
    const martine = town().as(USER.martine);
    expect(await see(town(), USER.martine, '/ctg agenda COPIL-2021')).toContain('[Ajouter un point]');
    await openForm(martine, '/ctg reunion COPIL-2021', 'Convoquer');
    expect((await martine.submits()).errors).toEqual({});
    // She keeps this meeting, and nothing else.
    expect(await see(town(), USER.martine, '/ctg reunions')).not.toContain('[Planifier une réunion]');
    const invited = await town().deps.db.attendance.findMany({ include: { person: true } });
    const names = invited.map(({ person }) => person.name);
    expect([names.includes('Martine Houx'), names.includes('Denise Lilas')]).toEqual([true, false]);
  });
});

describe('a meeting out of turn that was convened', () => {
  const town = issoireWorkspace({ ...beginning, after: convened });

  it('has its points judged by the party that chairs it', async () => {
    await see(town(), USER.emma, '/ctg agenda propose COPIL-2021 "Youth mobility"');
    expect(await see(town(), 'U0BERNARD1', '/ctg agenda COPIL-2021')).toContain('[Accepter]');
    expect(await see(town(), 'U0FRANCOI1', '/ctg agenda COPIL-2021')).not.toContain('[Accepter]');
    expect(await see(town(), USER.denise, '/ctg agenda COPIL-2021')).not.toContain('[Accepter]');
  });

  it('keeps it on another day; another secretariat of a convened meeting is invited at once', async () => {
    const martine = town().as(USER.martine);
    await openForm(martine, '/ctg reunion COPIL-2021', 'Déplacer');
    await martine.fills({ day: '2021-04-20', reason: 'Élections' });
    expect((await martine.submits()).errors).toEqual({});
    expect(await meeting(town())).toEqual({ chair: 'API', secretariat: 'CAF63', officeReason: REASON, sequence: 1 });
    expect(await change(town(), USER.denise, { chair: 'Ville', secretariat: 'Ville' })).toEqual({});
    // Put back, the reason goes; nobody's calendar changes.
    expect(await meeting(town())).toEqual({ chair: 'VILLE', secretariat: 'VILLE', officeReason: null, sequence: 1 });
    expect(await see(town(), USER.claire, '/ctg reunion COPIL-2021')).not.toContain('hors alternance');
    await town().at('2021-03-01T09:00:00Z');
    const told = await heard(town(), USER.denise);
    expect(told.filter((text) => text.includes('vous êtes convié·e le 20 avril 2021'))).toHaveLength(1);
    expect(await see(town(), USER.denise, '/ctg reunion COPIL-2021')).toContain('[Déplacer]');
    expect(await see(town(), USER.martine, '/ctg reunion COPIL-2021')).not.toContain('[Déplacer]');
  });
});

describe('a meeting whose offices were put back', () => {
  const town = issoireWorkspace({ ...beginning, after: putBack });

  it('is told in Monday’s letter, each change once, and stays in the audit trail', async () => {
    await town().at('2021-03-08T08:10:00Z');
    const letters = (await town().as(USER.claire).sees(CHANNEL.agreement)).map(readText);
    const letter = letters.findLast((text) => text.includes('La convention depuis')) ?? '';
    expect(letter).toContain(
      `présidence assurée par l’Agglo, secrétariat assuré par la Caf, hors alternance : ${REASON}`,
    );
    expect(letter).toContain('présidence assurée par la Ville, secrétariat assuré par la Ville, selon l’alternance');
    // The same, for whoever asks, from any day on.
    const changes = await see(town(), USER.emma, '/ctg changes 1 March 2021');
    expect(changes).toContain(`out of turn: ${REASON}`);
    expect(await see(town(), USER.emma, '/ctg changes 2021-03-02')).not.toContain('out of turn');
    expect(await see(town(), USER.emma, '/ctg changes yesterday')).toContain('2021-03-01');
    expect(await see(town(), USER.stranger, '/ctg changements')).not.toContain('hors alternance');
    const events = await town().deps.db.auditEvent.findMany({
      where: { action: 'meeting.offices' },
      orderBy: { id: 'asc' },
    });
    expect(events.map(({ actorName }) => actorName)).toEqual(['Claire Aubépine', 'Denise Lilas']);
  });

  it('is refused to everybody else, whatever they send', async () => {
    expect(await see(town(), 'U0YANN0001', '/ctg reunion COPIL-2021')).not.toContain(OFFICES);
    expect(await see(town(), USER.martine, '/ctg reunion COPIL-2021')).not.toContain(OFFICES);
    const { deps, viewer } = town();
    const input = { reference: 'COPIL-2021', chair: 'API', secretariat: 'API', reason: 'forgé' };
    for (const slackUserId of ['U0YANN0001', USER.martine, USER.fatou, USER.stranger]) {
      const asked = viewer(slackUserId).then((asker) => changeOffices(asker, input, deps));
      await expect(asked).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    expect((await meeting(town())).officeReason).toBeNull();
  });
});
