import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/answer-to.ts';
import { issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { sheetCompleted, twoSheets } from '../support/steps/sheet-steps.ts';

describe('the priority of a sheet', () => {
  const town = issoireWorkspace({ after: twoSheets });
  const shown = (line: string, userId?: string) => answerTo(town(), line, userId);

  it('is none while nobody said', async () => {
    expect(await shown('/ctg action FA-01')).not.toContain('Priorité');
    expect(await shown('/ctg actions priorite:normale')).toContain('Aucune fiche action ne répond');
  });

  it('is said when the sheet is completed, stands among its facts and in its history', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg action FA-01', 'Compléter');
    await claire.fills({ priority: 'Haute' });
    expect((await claire.submits()).errors).toEqual({});
    expect(await shown('/ctg action FA-01')).toMatch(/Priorité\*?\s*:?\s*Haute/);
    expect(await shown('/ctg action FA-01 historique')).toContain('Priorité : rien → Haute');
    expect(await shown('/ctg action FA-01 history', USER.emma)).toContain('Priority: nothing → High');
  });
});

describe('the priority of a sheet, once said', () => {
  const town = issoireWorkspace({ after: [...twoSheets, sheetCompleted({ priority: 'Haute' })] });
  const shown = (line: string) => answerTo(town(), line);

  it('lists the sheets that have it, in the words of either language', async () => {
    for (const line of ['/ctg actions priorite:haute', '/ctg actions priority:high', '/ctg actions priorité:élevée']) {
      const list = await shown(line);
      expect([line, list]).toEqual([line, expect.stringContaining('FA-01')]);
      expect([line, list]).not.toEqual([line, expect.stringContaining('FA-02')]);
    }
    expect(await shown('/ctg actions priorite:basse')).toContain('Aucune fiche action ne répond');
    expect(await shown('/ctg actions priorite:peut-etre')).toContain('[priorite:haute]');
  });
});
