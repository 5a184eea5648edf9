import { describe, expect, it } from 'vitest';
import { workspaceForEachTest } from '../support/workspace.ts';
import { noChromium, pagesForSuite } from './chromium.ts';
import { galleryWorkspace } from './gallery-workspace.ts';

describe.skipIf(noChromium)(`the clock of the page${noChromium ? ` (${noChromium})` : ''}`, () => {
  const stops = ['2021-05-04T06:00:00Z', '2021-05-20T06:00:00Z'];
  const held: (() => void)[] = [];
  const workspace = workspaceForEachTest(() => ({
    ...galleryWorkspace(),
    nextDue: () => (stops[0] ? new Date(stops[0]) : null),
    onClockMoved: async () => {
      await new Promise<void>((resolve) => held.push(resolve));
      stops.shift();
    },
  }));
  const open = pagesForSuite(workspace);

  it('shows each stop to everybody, and is busy until the end', async () => {
    const [claire, yann] = [await open('UCLAIRE'), await open('UYANN')];
    const clock = claire.getByRole('region', { name: 'Horloge du bot' });
    const month = claire.getByRole('button', { name: '+ 30 jours' });
    await month.click();
    for (const day of ['mardi 4 mai 2021', 'jeudi 20 mai 2021', 'mercredi 2 juin 2021']) {
      await clock.getByText(day).waitFor();
      await yann.getByText('Le temps passe…').waitFor();
      expect([await month.getAttribute('aria-busy'), await clock.getAttribute('aria-busy')]).toEqual(['true', 'true']);
      await month.press('Enter');
      await expect.poll(() => held.length).toBe(1);
      held.shift()?.();
    }
    await yann.getByText('Avancer l’horloge').waitFor();
    await clock.getByText('Avancer l’horloge').waitFor();
    expect([await month.getAttribute('aria-busy'), held.length]).toEqual(['false', 0]);
    await claire.context().close();
    await yann.context().close();
  });
});
