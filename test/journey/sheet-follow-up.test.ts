import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { answerTo } from '../support/answer-to.ts';
import { issoireWorkspace } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { sheetFollowed, twoSheets } from '../support/steps/sheet-steps.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';

const blocked = [...twoSheets, sheetFollowed({ status: 'BLOCKED', progress: '40', blockers: 'Pas de véhicule' })];

describe('where a sheet stands', () => {
  const town = issoireWorkspace({ after: twoSheets });
  const shown = (line: string, userId?: string) => answerTo(town(), line, userId);

  it('is said by who leads it; others are not asked', async () => {
    expect(await shown('/ctg action FA-01', 'U0BEATRIC1')).not.toContain('[Suivi]');
    const yann = town().as(YANN);
    await openForm(yann, '/ctg action FA-01', 'Suivi');
    await yann.fills({ status: 'Bloqué', progress: '140' });
    expect(Object.keys((await yann.submits()).errors).toSorted()).toEqual(['blockers', 'progress']);
    await yann.fills({ progress: '40', blockers: 'Pas de véhicule' });
    expect((await yann.submits()).errors).toEqual({});
    const sheet = await shown('/ctg action FA-01');
    expect(sheet).toContain('Bloqué, 40 %');
    expect(sheet).toMatch(/Yann Genêt : Bloqué, 40 % ; Pas de véhicule/);
    expect(await shown('/ctg actions bloquees')).toContain('FA-01');
  });
});

describe('a sheet that is blocked', () => {
  const town = issoireWorkspace({ after: blocked });
  const shown = () => answerTo(town(), '/ctg action FA-01');

  it('is put before the steering committee by who leads it, without a word on where it stands', async () => {
    const yann = town().as(YANN);
    await openForm(yann, '/ctg action FA-01', 'Demander un arbitrage');
    await yann.fills({ blockers: 'Pas de véhicule : qui le paie ?' });
    expect((await yann.submits()).errors).toEqual({});
    const sheet = await shown();
    expect(sheet).toContain('Bloqué, 40 %');
    expect(sheet).toContain('qui le paie ?');
    expect(sheet).toContain('Un arbitrage est demandé');
    await openForm(yann, '/ctg action FA-01', 'Revoir la demande d’arbitrage');
    await yann.fills({ needsArbitration: [] });
    await yann.submits();
    // Withdrawing it says nothing of where the sheet stands.
    expect((await shown()).match(/Yann Genêt : Bloqué/g)).toHaveLength(2);
    expect(await shown()).not.toContain('Un arbitrage est demandé');
  });
});

describe('a sheet whose end comes', () => {
  const town = issoireWorkspace({ withClock: true, after: blocked });
  const shown = (line: string) => answerTo(town(), line);

  it('is late by its date alone (R-13), reminded to its lead with the form beside it', async () => {
    await town().at('2021-06-23T08:00:00Z');
    const yann = town().as(YANN);
    const reminder = (await yann.sees(yann.botChannel)).findLast((one) => readText(one).includes('FA-01'));
    expect(readText(reminder as SandboxMessage)).toContain('[Suivi]');
    await town().at('2021-07-12T08:00:00Z');
    expect(await shown('/ctg action FA-01')).toContain('en retard de 12 jours');
    expect(await shown('/ctg actions en retard')).toContain('2 en retard');
    expect(await shown('/ctg echeances')).toContain('FA-01 Ouvrir un relais');
    await openForm(yann, '/ctg action FA-01', 'Suivi');
    await yann.fills({ status: 'Réalisé' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown('/ctg actions retard')).not.toContain('FA-01');
  });
});
