import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, noChromium } from '../sandbox-page/chromium.ts';
import { issoireWorkspace, USER } from '../support/issoire-workspace.ts';

describe.skipIf(noChromium)(`a newcomer at the sandbox’s page${noChromium ? ` (${noChromium})` : ''}`, () => {
  const workspace = issoireWorkspace();
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet];
    browser = await chromium.launch({ executablePath: CHROMIUM, args });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(workspace().sandbox.url);
  });
  afterAll(() => browser?.close());

  const log = () => page.getByRole('log');
  async function type(text: string): Promise<void> {
    const box = page.getByRole('textbox', { name: /^Message à/ });
    await box.fill(text);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Envoyer' }).click();
  }

  it('types /ctg objectifs and sees O1, O2, O3 with their seven sub-objectives', async () => {
    await type('/ctg objectifs');
    await log().getByText('O3.3').waitFor();
    const text = await log().innerText();
    expect([...text.matchAll(/O\d(?:\.\d)?(?= — )/g)].map(([code]) => code)).toHaveLength(10);
  });

  it('opens O3.2', async () => {
    await type('/ctg objectifs O3.2');
    await log().getByText('Aucun axe Caf associé').waitFor();
  });

  it('changes person, and no longer sees what was for the first one alone', async () => {
    await page.getByRole('combobox', { name: 'Vous êtes' }).selectOption(USER.karim);
    await page.getByText('Rien n’a encore été dit ici').waitFor();
    await type('/ctg liens');
    await log().getByText('Seule la coordination peut faire cela').waitFor();
    await page.getByRole('combobox', { name: 'Vous êtes' }).selectOption(USER.claire);
    await log().getByText('Aucun axe Caf associé').waitFor();
  });

  it('adds a member through the form, with one mistake first; what was typed stays', async () => {
    await type('/ctg membres copil caf');
    await log().getByRole('button', { name: 'Ajouter un membre' }).last().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Siège' }).fill('référents');
    await page.getByRole('option', { name: /référents thématiques/ }).click();
    await dialog.getByLabel(/nom et prénom/).fill('Agathe Pivoine');
    await dialog.getByLabel(/Adresse électronique/).fill('agathe.pivoine');
    await dialog.getByRole('button', { name: 'Ajouter le membre' }).click();
    await dialog.getByText('n’est pas une adresse électronique').first().waitFor();
    expect(await dialog.getByLabel(/nom et prénom/).inputValue()).toBe('Agathe Pivoine');

    await dialog.getByLabel(/Adresse électronique/).fill('agathe.pivoine@caf63.example');
    await dialog.getByRole('button', { name: 'Ajouter le membre' }).click();
    await dialog.getByText('Agathe Pivoine siège désormais').waitFor();
    await dialog.getByRole('button', { name: 'Fermer' }).last().click();
    await dialog.waitFor({ state: 'hidden' });
    await type('/ctg membres copil caf');
    await log().getByText('Agathe Pivoine').first().waitFor();
  });
});
