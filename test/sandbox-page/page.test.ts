import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { workspaceForEachTest } from '../support/workspace.ts';
import { noChromium, pagesForSuite } from './chromium.ts';
import { galleryWorkspace } from './gallery-workspace.ts';

const box = (page: Page) => page.getByRole('textbox', { name: /^Message/ });
const log = (page: Page) => page.getByRole('log');

describe.skipIf(noChromium)(`the sandbox’s page${noChromium ? ` (${noChromium})` : ''}`, () => {
  const workspace = workspaceForEachTest(galleryWorkspace);
  const open = pagesForSuite(workspace);

  it('replies beside the conversation, where the bot answers too', async () => {
    await workspace().sandbox.act('UYANN', { type: 'post', channel: 'CTOWN', text: 'Qui vient ?' });
    const page = await open('UCLAIRE');
    const asked = page.getByRole('article').filter({ hasText: 'Qui vient ?' });
    await asked.hover();
    await asked.getByRole('button', { name: 'Plus d’actions' }).click();
    await page.getByRole('menuitem', { name: 'Répondre dans le fil' }).click();
    const thread = page.getByRole('complementary', { name: 'Fil de discussion' });
    await thread.getByRole('textbox').fill('@essai moi');
    await thread.getByRole('textbox').press('Enter');
    await thread.getByText('Bonjour @Claire Aubépine').waitFor();
    await asked.getByRole('button', { name: /2 réponses/ }).waitFor();
    expect(await log(page).first().getByText('Bonjour @Claire Aubépine').count()).toBe(0);
    await page.context().close();
  });

  it('opens the form of a shortcut from a message', async () => {
    await workspace().sandbox.act('UYANN', { type: 'post', channel: 'CTOWN', text: 'Décidé.' });
    const page = await open('UCLAIRE');
    const decided = page.getByRole('article').filter({ hasText: 'Décidé.' });
    await decided.getByRole('button', { name: 'Plus d’actions' }).click();
    await page.getByRole('menuitem', { name: 'Noter la décision' }).click();
    await page.getByRole('dialog', { name: 'Court' }).waitFor();
    expect(workspace().sandbox.sent('message_action')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('rewords, marks, reacts and deletes', async () => {
    const page = await open('UCLAIRE');
    await box(page).fill('Premier jet @yann');
    await box(page).press('Enter');
    const mine = page.getByRole('article').filter({ hasText: 'jet' });
    const use = async (button: string, item: RegExp) => {
      await mine.getByRole('button', { name: button }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await use('Plus d’actions', /Modifier/);
    expect(await mine.getByRole('textbox').inputValue()).toBe('Premier jet @yann');
    await mine.getByRole('textbox').fill('Second jet');
    await mine.getByRole('textbox').press('Enter');
    await mine.getByText('(modifié)').waitFor();
    await use('Réagir', /eyes/);
    const reaction = mine.getByRole('button', { name: /^eyes, 1/ });
    expect(await reaction.getAttribute('aria-pressed')).toBe('true');
    await reaction.click();
    await reaction.waitFor({ state: 'detached' });
    await use('Plus d’actions', /Supprimer/);
    await mine.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('says that the sandbox was stopped, and reconnects by itself', async () => {
    const { bot: _, patience: __, ...options } = galleryWorkspace();
    const first = await startSandbox(options);
    const page = await open('UCLAIRE');
    await page.goto(`${first.url}/?as=UCLAIRE#CTOWN`);
    await box(page).waitFor();
    await first.close();
    const stopped = page.getByRole('alert').filter({ hasText: 'Le bac à sable est arrêté.' });
    await stopped.waitFor();
    const second = await startSandbox({ ...options, port: Number(new URL(first.url).port) });
    await stopped.waitFor({ state: 'detached' });
    await page.context().close();
    await second.close();
  });

  it('shows the bot’s home, and tells the bot that it was opened', async () => {
    const page = await open('UCLAIRE');
    await page.getByRole('link', { name: 'Accueil · essai' }).click();
    await page.getByRole('heading', { name: 'Votre accueil' }).waitFor();
    await page.getByRole('button', { name: 'Voir' }).click();
    await expect.poll(() => workspace().sandbox.sent('block_actions').length).toBeGreaterThan(0);
    await page.context().close();
  });

  it('speaks the language of whom one becomes, and remembers who that was', async () => {
    const page = await open('UCLAIRE');
    await page.getByLabel('Vous êtes').selectOption('UEMMA');
    await page.getByLabel('You are').waitFor();
    expect(new URL(page.url()).searchParams.get('as')).toBe('UEMMA');
    expect(await page.getByRole('link', { name: 'bureau' }).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Message #mairie' }).waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, localStorage.getItem('sandbox-person')])).toEqual([
      'en-GB',
      'UEMMA',
    ]);
    await page.context().close();
  });

  it('moves the bot’s clock forward', async () => {
    const page = await open('UCLAIRE');
    const before = workspace().sandbox.now().getTime();
    await page.getByRole('button', { name: '+ 1 jour' }).click();
    await expect.poll(() => workspace().sandbox.now().getTime() - before).toBeGreaterThanOrEqual(86_400_000);
    await page.getByRole('button', { name: 'Prochaine échéance' }).click();
    await page.getByRole('region', { name: 'Horloge du bot' }).getByText('mardi 1er juin 2021').waitFor();
    await page.context().close();
  });

  it('shows in red what Slack would have refused, until it is put away', async () => {
    workspace().expectProblem('channel_not_found');
    const page = await open('UCLAIRE');
    await box(page).fill('/essai gourde');
    await box(page).press('Enter');
    await page.getByText('channel_not_found').waitFor();
    await page.context().close();
  });

  it('has no sideways scroll on a phone, where the list opens over the conversation', async () => {
    const page = await open('UCLAIRE', 'CTOWN', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await box(page).fill('/essai galerie');
    await box(page).press('Enter');
    await log(page).getByText('Votre réponse').waitFor();
    const width = () => page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollWidth]);
    expect(await width()).toEqual([360, 360]);
    expect(await log(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await page.getByRole('button', { name: 'Ouvrir la liste' }).click();
    await page.getByRole('link', { name: /bureau/ }).click();
    await page.getByRole('heading', { name: 'bureau' }).waitFor();
    expect(await width()).toEqual([360, 360]);
    await page.context().close();
  });
});
