import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { convocation, writeMail } from '../sandbox/sample-mail.ts';
import { workspaceForEachTest } from '../support/workspace.ts';
import { noChromium, pagesForSuite } from './chromium.ts';
import { galleryWorkspace } from './gallery-workspace.ts';

describe.skipIf(noChromium)(`the mailbox’s pages${noChromium ? ` (${noChromium})` : ''}`, () => {
  let folder: string;
  const workspace = workspaceForEachTest(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mail-'));
    return { ...galleryWorkspace(), mailFolder: folder };
  });
  afterAll(() => rm(folder, { recursive: true }));
  const open = pagesForSuite(workspace);

  it('lead from the count in the list to a mail, which runs nothing and opens its links beside', async () => {
    const page = await open('UCLAIRE');
    await page.getByRole('link', { name: 'Courrier (0 message)' }).waitFor();
    await writeMail(folder, '2021-05-04-a.eml', convocation);
    await page.getByRole('link', { name: 'Courrier (1 message)' }).click();
    await page.getByRole('link', { name: /Convocation du 1er juin/ }).click();
    const mail = page.frameLocator('iframe[title="Contenu du message"]');
    await mail.getByText('Vous êtes convoqué·e.').waitFor();
    const [beside] = await Promise.all([page.context().waitForEvent('page'), mail.getByRole('link').click()]);
    expect(page.url()).toContain('/mail/2021-05-04-a.eml');
    await beside.close();
    await page.getByText('Version texte').click();
    await page.getByText('<b>Texte</b>').waitFor();
    await page.getByRole('link', { name: 'Tous les messages' }).click();
    await page.getByRole('link', { name: 'Retour à l’espace' }).click();
    await page.getByRole('region', { name: 'Horloge du bot' }).waitFor();
    await page.context().close();
  });

  it('have no sideways scroll on a phone', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const page = await open('UCLAIRE', 'CTOWN', phone);
    await writeMail(folder, '2021-05-05-b.eml', { ...convocation, subject: 'Évaluation'.repeat(20) });
    for (const path of ['/mail', '/mail/2021-05-05-b.eml']) {
      await page.goto(`${workspace().sandbox.url}${path}?as=UCLAIRE`);
      await page.getByRole('main').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    await page.context().close();
  });
});
