import { beforeAll, describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { readText } from '../support/workspace.ts';

const VOICES = { U0GERARD01: 'Caf', U0BERNARD1: 'Agglo', U0FRANCOI1: 'Ville' };
const YANN = 'U0YANN0001';

const workspace = issoireWorkspace({ beginsAt: '2021-05-03T07:00:00Z', withClock: true });

const claire = () => workspace().as(USER.claire);
const at = (instant: string) => workspace().sandbox.moveTo(new Date(instant));

async function told(userId: string): Promise<SandboxMessage[]> {
  const person = workspace().as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId);
}

async function shown(line: string, userId: string = USER.claire): Promise<string> {
  const { message } = await workspace().as(userId).types(CHANNEL.agreement, line);
  return message ? readText(message) : '';
}

/** Records a decision and has every party agree to it. */
async function adopt(entries: Parameters<ReturnType<typeof claire>['fills']>[0]): Promise<void> {
  await openForm(claire(), '/ctg decisions', 'Nouvelle décision');
  await claire().fills(entries);
  expect((await claire().submits()).errors).toEqual({});
  await workspace().sandbox.moveTo(new Date(workspace().sandbox.now().getTime() + 120_000));
  for (const [voice, party] of Object.entries(VOICES)) {
    const asked = (await told(voice)).findLast((one) => readText(one).includes('votre accord est attendu'));
    await workspace()
      .as(voice)
      .clicks(asked as SandboxMessage, `Accord : ${party}`);
  }
}

describe('an adopted decision, followed up (X3-21)', () => {
  beforeAll(async () => {
    await adopt({
      text: 'Recenser les places du mercredi.',
      place: 'Comité technique',
      owner: 'Yann Genêt',
      dueOn: '2021-06-15',
    });
  });

  it('is told to who sees to it, and reminded before its date', async () => {
    await at('2021-05-04T08:00:00Z');
    expect((await told(YANN)).map(readText).join('\n')).toContain('Vous en êtes responsable, pour le 15 juin 2021');
    await at('2021-06-08T08:00:00Z');
    expect((await told(YANN)).map(readText).at(-1)).toContain('Décision CT-2021-S1-01 (Comité technique)');
  });

  it('is reminded the day after with « Fait / Reporter / Abandonner »; « Reporter » asks a date and a reason', async () => {
    await at('2021-06-16T08:00:00Z');
    const reminder = (await told(YANN)).at(-1) as SandboxMessage;
    expect(readText(reminder)).toMatch(/\[Fait\] \[Reporter\] \[Abandonner\]/);
    const yann = workspace().as(YANN);
    await yann.clicks(reminder, 'Reporter');
    await yann.fills({ dueOn: '2021-06-16', reason: 'Trop tôt' });
    expect((await yann.submits()).errors.dueOn).toContain('Cette date est passée');
    await yann.fills({ dueOn: '2021-07-30', reason: 'Deux communes n’ont pas répondu' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shown('/ctg decision CT-2021-S1-01')).toContain('Reportée au 30 juillet 2021 par Yann Genêt');
  });

  it('comes back on its committee’s next agenda, by its reference alone since guests read agendas', async () => {
    await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
    await claire().fills({ committee: 'CT', day: '2021-06-29', hour: '14:00', place: 'Issoire' });
    expect((await claire().submits()).errors).toEqual({});
    const agenda = await shown('/ctg agenda CT-2021-S1');
    expect(agenda).toContain('Suite de la décision CT-2021-S1-01');
    expect(agenda).not.toContain('Recenser les places');
  });

  it('is done by a press, and only for who sees to it and the stewards', async () => {
    await at('2021-07-31T08:00:00Z');
    await at('2021-08-02T08:00:00Z');
    const reminder = (await told(YANN)).at(-1) as SandboxMessage;
    expect(readText(reminder)).toContain('CT-2021-S1-01');
    expect((await workspace().as(YANN).clicks(reminder, 'Fait')).text).toContain('faite, c’est noté');
    expect(await shown('/ctg decisions ouvertes')).not.toContain('CT-2021-S1-01');
    const card = await workspace().as('U0BEATRIC1').types(CHANNEL.agreement, '/ctg decision CT-2021-S1-01');
    expect(readText(card.message as SandboxMessage)).not.toContain('[Rouvrir]');
    await at('2021-09-01T08:00:00Z');
    expect((await told(YANN)).map(readText).at(-1)).not.toContain('CT-2021-S1-01 (Comité technique)');
  });
});

describe('a decision that may go against the superior text (A5-3)', () => {
  it('bears a warning and goes on the next steering committee’s agenda, planned already', async () => {
    await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
    await claire().fills({ committee: 'COPIL', day: '2021-11-16', hour: '14:00', place: 'Issoire' });
    expect((await claire().submits()).errors).toEqual({});
    await adopt({ text: 'Un tarif unique.', place: 'Comité technique' });
    await openForm(claire(), '/ctg decision CT-2021-S2-01', 'Compléter');
    await claire().fills({ cogNote: 'La COG fixe un barème national' });
    expect((await claire().submits()).errors).toEqual({});
    expect(await shown('/ctg decision CT-2021-S2-01')).toContain(
      '⚠ Contraire à la COG ? La COG fixe un barème national',
    );
    expect(await shown('/ctg agenda COPIL-2021')).toContain('Suite de la décision CT-2021-S2-01');
  });
});
