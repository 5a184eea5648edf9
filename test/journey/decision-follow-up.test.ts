import { describe, expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/protocol.ts';
import { CHANNEL, type IssoireTown, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { agreedBy, postponed, proposed } from '../support/steps/decision-steps.ts';
import { planned, until } from '../support/steps/meeting-steps.ts';
import { together } from '../support/steps/together.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';

const beginning = { beginsAt: '2021-05-03T07:00:00Z', withClock: true };
const adopted = together(
  proposed('Recenser les places du mercredi.', { owner: 'Yann Genêt', dueOn: '2021-06-15' }),
  agreedBy('CT-2021-S1-P01'),
);
const late = [adopted, until('2021-06-16T08:00:00Z')];
const putOff = [...late, postponed('CT-2021-S1-01', YANN, '2021-07-30', 'Deux communes n’ont pas répondu')];

async function toldTo(town: IssoireTown, userId: string): Promise<SandboxMessage[]> {
  const person = town.as(userId);
  return (await person.sees(person.botChannel)).filter(({ user }) => user !== userId);
}

async function shownTo(town: IssoireTown, line: string, userId: string = USER.claire): Promise<string> {
  const { message } = await town.as(userId).types(CHANNEL.agreement, line);
  return message ? readText(message) : '';
}

describe('an adopted decision, followed up (X3-21)', () => {
  const town = issoireWorkspace({ ...beginning, after: [adopted] });

  it('is told to who sees to it, and reminded before its date', async () => {
    await town().at('2021-05-04T08:00:00Z');
    expect((await toldTo(town(), YANN)).map(readText).join('\n')).toContain(
      'Vous en êtes responsable, pour le 15 juin 2021',
    );
    await town().at('2021-06-08T08:00:00Z');
    expect((await toldTo(town(), YANN)).map(readText).at(-1)).toContain('Décision CT-2021-S1-01 (Comité technique)');
  });
});

describe('an adopted decision whose date has passed', () => {
  const town = issoireWorkspace({ ...beginning, after: late });

  it('is reminded the day after with « Fait / Reporter / Abandonner »; « Reporter » asks a date and a reason', async () => {
    const reminder = (await toldTo(town(), YANN)).at(-1) as SandboxMessage;
    expect(readText(reminder)).toMatch(/\[Fait\] \[Reporter\] \[Abandonner\]/);
    const yann = town().as(YANN);
    await yann.clicks(reminder, 'Reporter');
    await yann.fills({ dueOn: '2021-06-16', reason: 'Trop tôt' });
    expect((await yann.submits()).errors.dueOn).toContain('Cette date est passée');
    await yann.fills({ dueOn: '2021-07-30', reason: 'Deux communes n’ont pas répondu' });
    expect((await yann.submits()).errors).toEqual({});
    expect(await shownTo(town(), '/ctg decision CT-2021-S1-01')).toContain(
      'Reportée au 30 juillet 2021 par Yann Genêt',
    );
  });
});

describe('an adopted decision that was put off', () => {
  const town = issoireWorkspace({ ...beginning, after: putOff });

  it('comes back on its committee’s next agenda, by its reference alone since guests read agendas', async () => {
    await planned('2021-06-29')(town());
    const agenda = await shownTo(town(), '/ctg agenda CT-2021-S1');
    expect(agenda).toContain('Suite de la décision CT-2021-S1-01');
    expect(agenda).not.toContain('Recenser les places');
  });

  it('is done by a press, and only for who sees to it and the stewards', async () => {
    await town().at('2021-07-31T08:00:00Z');
    await town().at('2021-08-02T08:00:00Z');
    const reminder = (await toldTo(town(), YANN)).at(-1) as SandboxMessage;
    expect(readText(reminder)).toContain('CT-2021-S1-01');
    expect((await town().as(YANN).clicks(reminder, 'Fait')).text).toContain('faite, c’est noté');
    expect(await shownTo(town(), '/ctg decisions ouvertes')).not.toContain('CT-2021-S1-01');
    const card = await town().as('U0BEATRIC1').types(CHANNEL.agreement, '/ctg decision CT-2021-S1-01');
    expect(readText(card.message as SandboxMessage)).not.toContain('[Rouvrir]');
    await town().at('2021-09-01T08:00:00Z');
    expect((await toldTo(town(), YANN)).map(readText).at(-1)).not.toContain('CT-2021-S1-01 (Comité technique)');
  });
});

describe('a decision that may go against the superior text (A5-3)', () => {
  const planning = together(planned('2021-11-16', 'COPIL'), proposed('Un tarif unique.'), agreedBy('CT-2021-S1-P01'));
  const town = issoireWorkspace({ ...beginning, after: [planning] });

  it('bears a warning and goes on the next steering committee’s agenda, planned already', async () => {
    await openForm(town().as(USER.claire), '/ctg decision CT-2021-S1-01', 'Compléter');
    await town().as(USER.claire).fills({ cogNote: 'La COG fixe un barème national' });
    expect((await town().as(USER.claire).submits()).errors).toEqual({});
    expect(await shownTo(town(), '/ctg decision CT-2021-S1-01')).toContain(
      '⚠ Contraire à la COG ? La COG fixe un barème national',
    );
    expect(await shownTo(town(), '/ctg agenda COPIL-2021')).toContain('Suite de la décision CT-2021-S1-01');
  });
});
