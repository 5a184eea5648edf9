import { describe, expect, it } from 'vitest';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { agreedBy, proposed } from '../support/steps/decision-steps.ts';
import { step } from '../support/steps/step.ts';
import { writtenSheets } from '../support/steps/written-sheets.ts';

const beginning = { beginsAt: '2021-05-03T07:00:00Z' };
const of = { lead: 'Yann Genêt', dueOn: '2021-12-31' };

/** Two sheets and an indicator of the same objective. */
const written = [
  writtenSheets({ title: 'Relais itinérant', ...of }, { title: 'Accueil de jeunes', ...of }),
  step('indicator I-01', async ({ deps: { db, now } }) => {
    const { id: objectiveId, agreementId } = await db.objective.findFirstOrThrow({ where: { code: 'O1.1' } });
    const named = { code: 'I-01', number: 1, label: 'Places ouvertes' };
    await db.indicator.create({ data: { agreementId, ...named, objectiveId, createdAt: now() } });
  }),
];
const concerned = [...written, proposed('On ouvre le relais.', { sheets: ['FA-01'], indicators: ['I-01'] })];

async function shownTo(town: IssoireTown, line: string, userId: string = USER.claire): Promise<string> {
  return (await town.as(userId).types(CHANNEL.agreement, line)).text;
}

async function submitted(town: IssoireTown): Promise<void> {
  expect((await town.as(USER.claire).submits()).errors).toEqual({});
}

describe('a decision about sheets and indicators (X3-20)', () => {
  const town = issoireWorkspace({ ...beginning, after: written });
  const claire = () => town().as(USER.claire);
  const shown = (line: string, userId?: string) => shownTo(town(), line, userId);

  it('says which, chosen as one records it, and is read from each of them', async () => {
    const message = await town().as('U0YANN0001').says(CHANNEL.agreement, 'On ouvre le relais en septembre.');
    await claire().uses('record_decision', message);
    await claire().fills({ place: 'Comité technique', sheets: ['FA-01'], indicators: ['I-01'] });
    await submitted(town());
    const decision = await shown('/ctg decision CT-2021-S1-P01');
    expect(decision).toContain('FA-01 Relais itinérant (O1.1)');
    expect(decision).toContain('I-01 Places ouvertes (O1.1)');
    for (const line of ['/ctg action FA-01', '/ctg objectif O1.1']) {
      const answer = await shown(line);
      expect([line, answer]).toEqual([line, expect.stringContaining('CT-2021-S1-P01 On ouvre le relais')]);
      expect([line, answer]).toEqual([line, expect.stringContaining('Le message dans Slack')]);
    }
    expect(await shown('/ctg action FA-02')).not.toContain('CT-2021-S1-P01');
    expect(await shown('/ctg decisions fa-01')).toMatch(/CT-2021-S1-P01 .* ; concerne I-01, FA-01/);
    expect(await shown('/ctg action FA-01', 'U0EMMA0001')).toContain('The message in Slack');
  });
});

describe('a decision recorded about a sheet and an indicator', () => {
  const town = issoireWorkspace({ ...beginning, after: concerned });
  const claire = () => town().as(USER.claire);
  const shown = (line: string, userId?: string) => shownTo(town(), line, userId);

  it('changes when it is completed: what was chosen is there to be changed', async () => {
    await openForm(claire(), '/ctg decision CT-2021-S1-P01', 'Compléter');
    await claire().fills({ sheets: ['FA-01', 'FA-02'] });
    await submitted(town());
    expect(await shown('/ctg action FA-02')).toContain('CT-2021-S1-P01');
    await openForm(claire(), '/ctg decision CT-2021-S1-P01', 'Compléter');
    await submitted(town());
    const decision = await shown('/ctg decision CT-2021-S1-P01');
    for (const name of ['FA-01', 'FA-02', 'I-01']) expect(decision).toContain(name);
    await openForm(claire(), '/ctg decision CT-2021-S1-P01', 'Compléter');
    await claire().fills({ sheets: ['FA-02'], indicators: [] });
    await submitted(town());
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
    await submitted(town());
    await agreedBy('CT-2021-S1-P02')(town());
    const lines = ['/ctg decisions', '/ctg decision CT-2021-S1-01', '/ctg decisions fa-01', '/ctg objectif O1.1'];
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
