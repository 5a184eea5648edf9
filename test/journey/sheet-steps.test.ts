import { describe, expect, it } from 'vitest';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import { markMilestones } from '../../src/domain/sheets/mark-milestones.ts';
import { UserError } from '../../src/errors.ts';
import { testDatabase } from '../support/database.ts';
import { createSheetBy } from '../support/first-sheet.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';

const YANN = 'U0YANN0001';
const BEATRICE = 'U0BEATRIC1';
const workspace = issoireWorkspace();
const claire = () => workspace().as(USER.claire);
const yann = () => workspace().as(YANN);

async function shown(line: string, userId: string = USER.claire): Promise<string> {
  const { text, refusal } = await workspace().as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
}

/** Opens one of her forms, fills it and sends it. */
async function says(button: string, entries: Record<string, string | string[]>): Promise<Record<string, string>> {
  await openForm(claire(), '/ctg action FA-01', button);
  await claire().fills(entries);
  const { errors } = await claire().submits();
  if (Object.keys(errors).length > 0) await claire().closes();
  return errors;
}

const VEHICLE = '15 mai 2021 — Choix du véhicule';

describe('the steps of a sheet', () => {
  it('stand on a sheet', async () => {
    const dates = { planYears: '2021', startsOn: '2021-03-01' };
    expect((await createSheetBy(claire(), dates)).errors).toEqual({});
    expect(await shown('/ctg action FA-01', YANN)).not.toContain('[Étapes]');
    const milestones = '15/05/2021 Choix du véhicule\n30/06/2021 Première tournée';
    expect(await says('Compléter', { milestones })).toEqual({});
  });

  it('are marked done on a day by who leads it, not on a day to come', async () => {
    await openForm(yann(), '/ctg action FA-01', 'Étapes');
    await yann().fills({ 'done:0': [VEHICLE], doneOn: '2021-05-04' });
    expect(Object.keys((await yann().submits()).errors)).toEqual(['doneOn']);
    await yann().fills({ doneOn: '2021-04-30' });
    expect((await yann().submits()).errors).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('Choix du véhicule — 15 mai 2021, faite le 30 avril 2021');
    expect(sheet).not.toContain('Première tournée — 30 juin 2021, faite');
  });

  it('are for who follows the sheet', async () => {
    expect(await shown('/ctg action FA-01', BEATRICE)).not.toContain('[Étapes]');
    const tools = { db: (await testDatabase()).db, now: workspace().sandbox.now };
    const asker = { slackUserId: BEATRICE, channelId: CHANNEL.agreement, via: 'form', audience: 'self' } as const;
    const viewer = await findViewer(asker, tools);
    const steps = await tools.db.milestone.findMany();
    const marks = { reference: 'FA-01', doneIds: [], doneOn: '', undoneIds: steps.map(({ id }) => id) };
    const refusal = new UserError('sheetLeadOnly', {
      reference: 'FA-01',
      party: { shortName: 'Agglo', article: 'ELIDED' },
    });
    await expect(markMilestones(viewer, marks, tools)).rejects.toThrow(refusal);
    expect(await shown('/ctg action FA-01')).toContain('faite le 30 avril 2021');
  });

  it('keep what was done of them when the sheet is completed: reworded, moved, and never left out', async () => {
    const moved = '20/05/2021 Choix du véhicule\n30/06/2021 Tournée inaugurale';
    expect(await says('Compléter', { milestones: moved })).toEqual({});
    expect(await shown('/ctg action FA-01')).toContain('Choix du véhicule — 20 mai 2021, faite le 30 avril 2021');
    const { milestones } = await says('Compléter', { milestones: '30/06/2021 Tournée inaugurale' });
    expect(milestones).toContain('L’étape « Choix du véhicule » est faite');
    expect(await shown('/ctg action FA-01')).toContain('faite le 30 avril 2021');
  });

  it('are taken up again, and what another marked meanwhile stays', async () => {
    await openForm(claire(), '/ctg action FA-01', 'Étapes');
    await openForm(yann(), '/ctg action FA-01', 'Étapes');
    await yann().fills({ 'done:0': ['30 juin 2021 — Tournée inaugurale'], doneOn: '2021-05-02' });
    expect((await yann().submits()).errors).toEqual({});
    await claire().fills({ 'undone:0': ['30 avril 2021 — Choix du véhicule'] });
    expect((await claire().submits()).errors).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('Tournée inaugurale — 30 juin 2021, faite le 2 mai 2021');
    expect(sheet).not.toContain('Choix du véhicule — 20 mai 2021, faite');
  });
});
