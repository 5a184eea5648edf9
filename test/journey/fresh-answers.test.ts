import { expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { openForm } from '../support/open-form.ts';
import { waitUntil } from '../support/wait-until.ts';
import { readText } from '../support/workspace.ts';

const workspace = issoireWorkspace({ beginsAt: '2021-03-01T08:00:00Z' });
const claire = () => workspace().as(USER.claire);
const yann = () => workspace().as('U0YANN0001');

it('what is remembered is never older than what somebody has just done', async () => {
  const before = (await yann().types(CHANNEL.agreement, '/ctg reunions')).text;
  expect(before).not.toContain('23 mars 2021');

  await openForm(claire(), '/ctg reunions', 'Planifier une réunion');
  await claire().fills({ committee: 'CT', day: '2021-03-23', hour: '14:00', place: 'Issoire' });
  expect((await claire().submits()).errors).toEqual({});
  expect((await yann().types(CHANNEL.agreement, '/ctg reunions')).text).toContain('23 mars 2021');

  await openForm(claire(), '/ctg reunion CT-2021-S1', 'Convoquer');
  expect((await claire().submits()).errors).toEqual({});
  expect((await yann().types(CHANNEL.agreement, '/ctg moi')).text).toContain('sans réponse de votre part');
});

it('the App Home in which somebody pressed a button shows what came of it', async () => {
  expect(await yann().opensHome()).toContain('sans réponse de votre part');
  await yann().clicks('home', 'Présent·e');
  const answered = async () => {
    const { home } = await workspace().sandbox.snapshot('U0YANN0001');
    const text = readText(home ?? []);
    return text.includes('sans réponse de votre part') ? undefined : text;
  };
  const home = await waitUntil(workspace().sandbox, answered, 20_000, 'the App Home stays as it was');
  expect(home).toContain('Vos réunions');
});
