import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { workspaceForEachTest } from '../support/workspace.ts';
import { noChromium, pagesForSuite } from './chromium.ts';
import { galleryWorkspace } from './gallery-workspace.ts';

const box = (page: Page) => page.getByRole('textbox', { name: /^Message/ });
const log = (page: Page) => page.getByRole('log');

describe.skipIf(noChromium)(`the message box${noChromium ? ` (${noChromium})` : ''}`, () => {
  const workspace = workspaceForEachTest(galleryWorkspace);
  const open = pagesForSuite(workspace);

  it('answers a newcomer who types the beginning of a command and takes what is proposed', async () => {
    const page = await open('UCLAIRE');
    await expectText(page, 'Bienvenue');
    await box(page).pressSequentially('/essai OBJ');
    await page.getByRole('option', { name: /objectifs/ }).waitFor();
    await page.keyboard.press('Enter');
    expect(await box(page).inputValue()).toBe('/essai objectifs ');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').filter({ hasText: 'Vous avez dit objectifs' });
    await answer.waitFor();
    expect(await answer.textContent()).toContain('Visible par vous seul');
    expect(await page.getByText('Bienvenue').count()).toBe(0);
    await page.context().close();
  });

  it('moves among proposals with the arrows, takes one with Tab, leaves them with Escape', async () => {
    const page = await open('UCLAIRE');
    await box(page).pressSequentially('/essai ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await box(page).inputValue()).toBe('/essai objectifs ');
    await box(page).fill('');
    await box(page).pressSequentially('/essai g');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox', { name: 'Suggestions' }).count()).toBe(0);
    await page.context().close();
  });

  it('names people after an at sign, so that Slack sends their ids', async () => {
    const page = await open('UCLAIRE');
    await box(page).pressSequentially('Bonjour @gen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await log(page).getByText('@Yann Genêt').waitFor();
    const { messages } = await workspace().sandbox.snapshot('UCLAIRE');
    expect(messages.CTOWN?.at(-1)?.text).toBe('Bonjour <@UYANN>');
    await page.context().close();
  });

  it('gives back what was typed when Slack refuses it, and says why', async () => {
    const page = await open('UCLAIRE');
    await box(page).fill('/rien du tout');
    await box(page).press('Enter');
    await page.getByRole('alert').filter({ hasText: "/rien n'est pas une commande connue." }).waitFor();
    expect(await box(page).inputValue()).toBe('/rien du tout');
    await page.context().close();
  });

  it('sends a file, which one finds in the conversation', async () => {
    const page = await open('UCLAIRE');
    const file = { name: 'relevé.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b') };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('button', { name: 'Retirer relevé.csv' }).waitFor();
    await box(page).press('Enter');
    const card = log(page).getByRole('link', { name: 'Télécharger relevé.csv' });
    await card.waitFor();
    const answer = await page.request.get(new URL((await card.getAttribute('href')) ?? '', page.url()).href);
    expect(await answer.text()).toBe('a;b');
    await page.context().close();
  });
});

async function expectText(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor();
}
