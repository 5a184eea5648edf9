import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { workspaceForEachTest } from '../support/workspace.ts';
import { noChromium, pagesForSuite } from './chromium.ts';
import { galleryWorkspace } from './gallery-workspace.ts';

describe.skipIf(noChromium)(`what one uses in messages${noChromium ? ` (${noChromium})` : ''}`, () => {
  const workspace = workspaceForEachTest(galleryWorkspace);
  const open = pagesForSuite(workspace);
  const gallery = async (): Promise<Page> => {
    const page = await open('UCLAIRE');
    const box = page.getByRole('textbox', { name: 'Message à #mairie' });
    await box.fill('/essai galerie');
    await box.press('Enter');
    await page.getByText('Votre réponse').last().waitFor();
    return page;
  };
  /** What the bot was told of the latest use. */
  const used = async (count: number): Promise<Record<string, unknown>> => {
    await expect.poll(() => workspace().sandbox.sent('block_actions').length).toBe(count);
    const body = workspace().sandbox.sent('block_actions').at(-1)?.body ?? '';
    const payload = JSON.parse(new URLSearchParams(body).get('payload') ?? '{}');
    return { ...payload.actions[0], state: payload.state.values };
  };

  it('sends what was pressed, chosen and picked, with the state of all', async () => {
    const page = await gallery();
    await page.getByRole('button', { name: 'Approuver' }).click();
    expect(await used(1)).toMatchObject({ action_id: 'primary', value: 'v2', block_id: 'buttons' });

    await page.getByLabel('Choisir une commune').selectOption({ label: 'Ambert' });
    expect(await used(2)).toMatchObject({
      action_id: 'static_select',
      selected_option: { text: { type: 'plain_text', text: 'Ambert' }, value: 'ambert' },
      state: { pickers: { timepicker: { type: 'timepicker', selected_time: '09:30' } } },
    });

    await page.locator('input[type="date"]').fill('2021-06-07');
    expect(await used(3)).toMatchObject({
      selected_date: '2021-06-07',
      state: { town: { static_select: { selected_option: { value: 'ambert' } } } },
    });

    await page.locator('input[type="time"]').fill('14:05');
    expect(await used(4)).toMatchObject({ selected_time: '14:05' });

    await page.getByLabel('Une personne').selectOption('UYANN');
    expect(await used(5)).toMatchObject({ selected_user: 'UYANN' });
    await page.getByRole('radio', { name: 'Présente' }).check();
    expect(await used(6)).toMatchObject({ action_id: 'radio_buttons', selected_option: { value: 'yes' } });

    await page.getByRole('button', { name: 'Plus d’options' }).click();
    await page.getByRole('menuitem', { name: 'Copier' }).click();
    expect(await used(7)).toMatchObject({ action_id: 'overflow', selected_option: { value: 'b' } });
    await page.context().close();
  });

  it('hears of a date once it is whole, when it is typed digit by digit', async () => {
    const page = await gallery();
    const before = workspace().sandbox.sent('block_actions').length;
    await page.locator('input[type="time"]').last().focus();
    // The hour alone already makes another whole time.
    await page.keyboard.type('11');
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    expect(await used(before + 1)).toMatchObject({ selected_time: expect.stringMatching(/^(11|23):45$/) });
    await page.context().close();
  });

  it('asks before it does what the bot wants confirmed', async () => {
    const page = await gallery();
    const before = workspace().sandbox.sent('block_actions').length;
    await page.getByRole('button', { name: 'Refuser' }).last().click();
    const question = page.getByRole('alertdialog', { name: 'Refuser ?' });
    await question.getByText('C’est définitif.').waitFor();
    const colour = await question.getByRole('button', { name: 'Refuser' }).evaluate((button) => {
      return getComputedStyle(button).backgroundColor;
    });
    expect(colour).toBe('rgb(179, 38, 30)');
    await question.getByRole('button', { name: 'Garder' }).click();
    await page.getByRole('button', { name: 'Refuser' }).last().click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Refuser' }).click();
    expect(await used(before + 1)).toMatchObject({ action_id: 'danger', value: 'v3' });
    await page.context().close();
  });

  it('shows text as Slack does: what was typed calls nobody, plain text stays plain', async () => {
    const page = await gallery();
    const shown = page.getByRole('article').filter({ hasText: 'Comité technique' }).last();
    const text = await shown.textContent();
    expect(text).toContain('Comité technique du *Val* 🎉');
    expect(text).toContain('Un nom tel qu’il fut tapé : <!channel> x &amp; 2*3*4');
    expect(text).toContain('Le lundi 3 mai 2021 à 09:00.');
    expect(text).toContain('@Claire Aubépine');
    expect(await shown.getByRole('columnheader', { name: 'Voix' }).count()).toBe(1);
    await page.context().close();
  });
});
