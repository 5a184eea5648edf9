import { beforeAll, describe, expect, it } from 'vitest';
import { giveVoice } from '../../src/domain/adoption/give-voice.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { testDatabase } from '../support/database.ts';
import { VOICE } from '../support/decision-town.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z' });
const claire = () => workspace().as(USER.claire);
const shown = async (line: string, userId: string = USER.claire) =>
  (await workspace().as(userId).types(CHANNEL.agreement, line)).text;

async function submitted(): Promise<void> {
  expect((await claire().submits()).errors).toEqual({});
}

async function createSheet(title: string): Promise<void> {
  await openForm(claire(), '/ctg actions', 'Créer une fiche');
  await claire().fills({
    ...{ title, objective: 'O1.2', axes: ['aucun axe'], planYears: '2021', leadParty: 'Agglo' },
    ...{ leadPerson: 'Yann Genêt', startsOn: '2021-05-03', dueOn: '2021-12-31' },
  });
  await submitted();
}

beforeAll(async () => {
  await createSheet('Relais itinérant');
  await createSheet('Accueil de jeunes');
  const { db } = await testDatabase();
  const { id: agreementId } = await db.agreement.findFirstOrThrow();
  const objective = await db.objective.findFirstOrThrow({ where: { code: 'O1.2' } });
  const createdAt = workspace().sandbox.now();
  await db.indicator.create({
    data: { agreementId, code: 'I-01', number: 1, label: 'Places ouvertes', objectiveId: objective.id, createdAt },
  });
});

describe('a decision about sheets and indicators (X3-20)', () => {
  it('says which, chosen as one records it, and is read from each of them', async () => {
    const message = await workspace().as('U0YANN0001').says(CHANNEL.agreement, 'On ouvre le relais en septembre.');
    await claire().uses('record_decision', message);
    await claire().fills({ place: 'Comité technique', sheets: ['FA-01'], indicators: ['I-01'] });
    await submitted();
    const decision = await shown('/ctg decision CT-2021-S1-P01');
    expect(decision).toContain('FA-01 Relais itinérant (O1.2)');
    expect(decision).toContain('I-01 Places ouvertes (O1.2)');
    for (const line of ['/ctg action FA-01', '/ctg objectif O1.2']) {
      const answer = await shown(line);
      expect([line, answer]).toEqual([line, expect.stringContaining('CT-2021-S1-P01 On ouvre le relais')]);
      expect([line, answer]).toEqual([line, expect.stringContaining('Le message dans Slack')]);
    }
    expect(await shown('/ctg action FA-02')).not.toContain('CT-2021-S1-P01');
    expect(await shown('/ctg decisions fa-01')).toMatch(/CT-2021-S1-P01 .* ; concerne I-01, FA-01/);
    expect(await shown('/ctg action FA-01', 'U0EMMA0001')).toContain('The message in Slack');
  });

  it('changes when it is completed: what was chosen is there to be changed', async () => {
    await openForm(claire(), '/ctg decision CT-2021-S1-P01', 'Compléter');
    await claire().fills({ sheets: ['FA-01', 'FA-02'] });
    await submitted();
    expect(await shown('/ctg action FA-02')).toContain('CT-2021-S1-P01');
    await openForm(claire(), '/ctg decision CT-2021-S1-P01', 'Compléter');
    await submitted();
    const decision = await shown('/ctg decision CT-2021-S1-P01');
    for (const name of ['FA-01', 'FA-02', 'I-01']) expect(decision).toContain(name);
    await openForm(claire(), '/ctg decision CT-2021-S1-P01', 'Compléter');
    await claire().fills({ sheets: ['FA-02'], indicators: [] });
    await submitted();
    const later = await shown('/ctg decision CT-2021-S1-P01');
    expect(later).toContain('FA-02');
    for (const name of ['FA-01', 'I-01']) expect(later).not.toContain(name);
  });

  it('leads nobody to a sheet that they may not read: not its public text, its list, its file, nor a channel', async () => {
    await openForm(claire(), '/ctg decisions', 'Nouvelle décision');
    await claire().fills({
      text: 'Horaires affichés',
      place: 'Comité technique',
      visibility: 'PUBLIC',
      sheets: ['FA-01'],
    });
    await submitted();
    const { db } = await testDatabase();
    const deps = { db, now: workspace().sandbox.now };
    const { versions } = await db.decision.findFirstOrThrow({
      where: { reference: 'CT-2021-S1-P02' },
      include: { versions: true },
    });
    for (const slackUserId of Object.values(VOICE)) {
      const viewer = await findViewer({ slackUserId, channelId: undefined, via: 'button', audience: 'self' }, deps);
      const word = { subject: 'DECISION', choice: 'AGREE', partyId: null, reason: '' } as const;
      await giveVoice(viewer, { ...word, versionId: versions[0]?.id ?? '' }, deps);
    }
    const lines = ['/ctg decisions', '/ctg decision CT-2021-S1-01', '/ctg decisions fa-01', '/ctg objectif O1.2'];
    for (const line of lines) {
      expect([line, await shown(line)]).toEqual([line, expect.stringContaining('FA-01')]);
      for (const read of [
        await shown(line, USER.stranger),
        await shown(line, USER.fatou),
        (await claire().types(CHANNEL.general, `${line} public`)).text,
      ]) {
        expect([line, read]).not.toEqual([line, expect.stringMatching(/FA-01|Relais itinérant/)]);
      }
    }
    expect(await shown('/ctg decision CT-2021-S1-01', USER.stranger)).toContain('Horaires affichés');
  });
});
