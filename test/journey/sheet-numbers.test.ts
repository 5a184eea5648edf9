import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/answer-to.ts';
import { createSheetBy } from '../support/first-sheet.ts';
import { issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { sheetCreated } from '../support/steps/sheet-steps.ts';

describe('a sheet that is created', () => {
  const town = issoireWorkspace();

  it('takes the number that an authority gives the action in its own plan, which stands beside ours', async () => {
    expect((await createSheetBy(town().as(USER.claire), { partnerNumber: 'PE1' })).errors).toEqual({});
    expect(await answerTo(town(), '/ctg action FA-01')).toContain('FA-01 (PE1) · Ouvrir un relais itinérant');
    expect(await answerTo(town(), '/ctg actions')).toContain('FA-01 (PE1) Ouvrir un relais itinérant');
  });
});

describe('the number that an authority gives an action in its own plan', () => {
  const town = issoireWorkspace({ after: [sheetCreated({ partnerNumber: 'PE1' })] });
  const shown = (line: string, userId?: string) => answerTo(town(), line, userId);

  it('opens its sheet, and finds it', async () => {
    for (const line of ['/ctg action PE1', '/ctg action pe1', '/ctg actions PE1']) {
      expect([line, await shown(line)]).toEqual([line, expect.stringContaining('Ouvrir un relais itinérant')]);
    }
    expect(await shown('/ctg recherche PE1')).toMatch(/FA-01 Ouvrir un relais itinérant\*? \(fiche\).*PE1/);
    expect(await shown('/ctg action PE2')).toContain('PE2');
    expect(await shown('/ctg action PE2')).not.toContain('Ouvrir un relais');
  });

  it('opens nothing for whom the sheet is not', async () => {
    expect(await shown('/ctg action PE1', USER.stranger)).not.toContain('Ouvrir un relais');
    expect(await shown('/ctg recherche PE1', USER.stranger)).not.toContain('FA-01');
  });

  it('is changed with the rest, and its history says so in each language', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg action FA-01', 'Modifier');
    await claire.fills({ partnerNumber: 'PE1 bis' });
    expect((await claire.submits()).errors).toEqual({});
    expect(await shown('/ctg action FA-01 historique')).toContain('Numéro de la collectivité : PE1 → PE1 bis');
    expect(await shown('/ctg action FA-01 history', USER.emma)).toContain('Authority’s own number: PE1 → PE1 bis');
  });
});
