import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { convened, planned } from '../support/steps/meeting-steps.ts';
import { waitUntil } from '../support/wait-until.ts';
import { readText } from '../support/workspace.ts';

const YANN = 'U0YANN0001';
const beginning = { beginsAt: '2021-03-01T08:00:00Z' };

describe('an answer', () => {
  const town = issoireWorkspace(beginning);

  it('is never older than what somebody has just done', async () => {
    const before = (await town().as(YANN).types(CHANNEL.agreement, '/ctg reunions')).text;
    expect(before).not.toContain('23 mars 2021');

    await openForm(town().as(USER.claire), '/ctg reunions', 'Planifier une réunion');
    await town().as(USER.claire).fills({ committee: 'CT', day: '2021-03-23', hour: '14:00', place: 'Issoire' });
    expect((await town().as(USER.claire).submits()).errors).toEqual({});
    expect((await town().as(YANN).types(CHANNEL.agreement, '/ctg reunions')).text).toContain('23 mars 2021');

    await openForm(town().as(USER.claire), '/ctg reunion CT-2021-S1', 'Convoquer');
    expect((await town().as(USER.claire).submits()).errors).toEqual({});
    expect((await town().as(YANN).types(CHANNEL.agreement, '/ctg moi')).text).toContain('sans réponse de votre part');
  });
});

describe('who was convened to a meeting', () => {
  const town = issoireWorkspace({ ...beginning, after: [planned('2021-03-23'), convened('CT-2021-S1')] });

  it('presses a button of the App Home, which then shows what came of it', async () => {
    expect(await town().as(YANN).opensHome()).toContain('sans réponse de votre part');
    await town().as(YANN).clicks('home', 'Présent·e');
    const answered = async () => {
      const { home } = await town().sandbox.snapshot(YANN);
      const text = readText(home ?? []);
      return text.includes('sans réponse de votre part') ? undefined : text;
    };
    const home = await waitUntil(town().sandbox, answered, 20_000, 'the App Home stays as it was');
    expect(home).toContain('Vos réunions');
  });
});
