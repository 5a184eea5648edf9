import { describe, expect, it } from 'vitest';
import { CHANNEL, issoireWorkspace, USER } from '../support/issoire-workspace.ts';
import { noChromium, pagesForSuite } from './chromium.ts';

describe.skipIf(noChromium)(`the menu of a message${noChromium ? ` (${noChromium})` : ''}`, () => {
  const workspace = issoireWorkspace();
  const open = pagesForSuite(workspace);

  it('offers the bot’s shortcuts, in a thread too, and opens their forms', async () => {
    const yann = workspace().as('U0YANN0001');
    const head = await yann.says(CHANNEL.agreement, 'Les transports');
    await yann.says(CHANNEL.agreement, 'Deux bus le mercredi ?', { threadTs: head.ts });
    const page = await open(USER.claire, `${CHANNEL.agreement}/${head.ts}`);
    const reply = page.getByRole('complementary').getByRole('article').filter({ hasText: 'Deux bus' });
    await reply.hover();
    await reply.getByRole('button', { name: 'Plus d’actions' }).click();
    const items = await page.getByRole('menuitem').allTextContents();
    expect(items).toEqual(expect.arrayContaining(['Mettre à l’ordre du jour', 'Ajouter au compte rendu']));
    await page.getByRole('menuitem', { name: 'Mettre à l’ordre du jour' }).click();
    const dialog = page.getByRole('dialog', { name: 'Proposer un point' });
    await dialog.waitFor();
    expect(await dialog.getByLabel('Intitulé du point').inputValue()).toBe('Deux bus le mercredi ?');
    await page.context().close();
  });
});
