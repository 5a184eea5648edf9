import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/answer-to.ts';
import type { Entry } from '../support/form-values.ts';
import { issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { planned, until } from '../support/steps/meeting-steps.ts';
import { sheetCompleted, sheetFollowed, threeSheets } from '../support/steps/sheet-steps.ts';

/** In July: FA-01 is done, FA-02 late, FA-03 given up. */
const late = [
  ...threeSheets,
  sheetFollowed({ status: 'DONE' }),
  sheetFollowed({ status: 'DROPPED' }, 'FA-03', USER.claire),
  until('2021-07-12T08:00:00Z'),
];

const drafted = [
  ...late,
  sheetCompleted({ isInnovative: ['yes'] }, 'FA-02'),
  planned('2021-11-16', 'COPIL'),
  planned('2021-09-21', 'CT'),
];

describe('a sheet that is late', () => {
  const town = issoireWorkspace({ after: late });
  const shown = (line: string) => answerTo(town(), line);

  it('comes onto the agenda of who must look at it, by its reference alone (A6-7)', async () => {
    const claire = town().as(USER.claire);
    await openForm(claire, '/ctg action FA-02', 'Compléter');
    await claire.fills({ isInnovative: ['oui'] });
    expect((await claire.submits()).errors).toEqual({});
    for (const [committee, day] of [
      ['COPIL', '2021-11-16'],
      ['CT', '2021-09-21'],
    ] as const) {
      await openForm(claire, '/ctg reunions', 'Planifier une réunion');
      await claire.fills({ committee, day, hour: '14:00', place: 'Issoire' });
      expect((await claire.submits()).errors).toEqual({});
    }
    for (const reference of ['COPIL-2021', 'CT-2021-S2']) {
      const agenda = await shown(`/ctg agenda ${reference}`);
      expect(agenda).toContain('Fiche action FA-02');
      expect(agenda).not.toContain('Cartographier');
      // Done: nobody need look at it.
      expect(agenda).not.toContain('FA-01');
    }
  });

  it('counts under its objective, whose holes are said (A4-1, A4-4)', async () => {
    const objectives = await shown('/ctg objectifs');
    expect(objectives).toMatch(/O1\.1 — Veiller .*— 1 fiche/);
    expect(objectives).toMatch(/O3\.1 — Favoriser .*— 1 fiche, 1 en retard/);
    expect(await shown('/ctg objectif O3.1')).toContain('FA-02 Cartographier l’offre');
    expect(await shown('/ctg verifier objectifs')).toContain('Sans action : O1.2, O2.1, O2.2, O3.2, O3.3');
  });
});

describe('a sheet on the drafts of two agendas', () => {
  const town = issoireWorkspace({ after: drafted });

  it('leaves a draft as its dates and its novelty change', async () => {
    const isOn = async (reference: string) =>
      (await answerTo(town(), `/ctg agenda ${reference}`)).includes('Fiche action FA-02');
    const changes = async (button: string, entries: Record<string, Entry>) => {
      const claire = town().as(USER.claire);
      await openForm(claire, '/ctg action FA-02', button);
      await claire.fills(entries);
      expect((await claire.submits()).errors).toEqual({});
    };
    await changes('Modifier', { dueOn: '2021-12-31' });
    expect([await isOn('CT-2021-S2'), await isOn('COPIL-2021')]).toEqual([false, true]);
    await changes('Compléter', { isInnovative: [] });
    expect(await isOn('COPIL-2021')).toBe(false);
    await changes('Modifier', { dueOn: '2021-06-30' });
    expect([await isOn('CT-2021-S2'), await isOn('COPIL-2021')]).toEqual([true, true]);
  });
});
