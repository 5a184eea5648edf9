import { describe, expect, it } from 'vitest';
import { createSheetBy } from '../support/first-sheet.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';

const workspace = issoireWorkspace();
const claire = () => workspace().as(USER.claire);
const shown = async (line: string, userId: string = USER.claire) => {
  const { text, refusal } = await workspace().as(userId).types(CHANNEL.agreement, line);
  return `${text}${refusal ?? ''}`;
};

describe('the priority of a sheet', () => {
  it('is none while nobody said', async () => {
    expect((await createSheetBy(claire())).errors).toEqual({});
    expect((await createSheetBy(claire(), { title: 'Former les assistantes maternelles' })).errors).toEqual({});
    expect(await shown('/ctg action FA-01')).not.toContain('Priorité');
    expect(await shown('/ctg actions priorite:normale')).toContain('Aucune fiche action ne répond');
  });

  it('is said when the sheet is completed, stands among its facts and in its history', async () => {
    await openForm(claire(), '/ctg action FA-01', 'Compléter');
    await claire().fills({ priority: 'Haute' });
    expect((await claire().submits()).errors).toEqual({});
    expect(await shown('/ctg action FA-01')).toMatch(/Priorité\*?\s*:?\s*Haute/);
    expect(await shown('/ctg action FA-01 historique')).toContain('Priorité : rien → Haute');
    expect(await shown('/ctg action FA-01 history', USER.emma)).toContain('Priority: nothing → High');
  });

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
