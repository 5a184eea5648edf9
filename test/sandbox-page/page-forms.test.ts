import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { workspaceForEachTest } from '../support/workspace.ts';
import { noChromium, pagesForSuite } from './chromium.ts';
import { galleryWorkspace } from './gallery-workspace.ts';

describe.skipIf(noChromium)(`the forms of the page${noChromium ? ` (${noChromium})` : ''}`, () => {
  const workspace = workspaceForEachTest(galleryWorkspace);
  const open = pagesForSuite(workspace);
  const openForm = async (word: string): Promise<Page> => {
    const page = await open('UCLAIRE');
    const box = page.getByRole('textbox', { name: 'Message à #mairie' });
    await box.fill(`/essai ${word}`);
    await box.press('Enter');
    await page.getByRole('dialog').waitFor();
    return page;
  };
  const gone = (page: Page) => page.getByRole('dialog').waitFor({ state: 'detached' });
  const sent = () => {
    const body = workspace().sandbox.sent('view_submission').at(-1)?.body ?? '';
    return JSON.parse(new URLSearchParams(body).get('payload') ?? '{}').view.state.values;
  };

  it('keeps what was typed when the bot finds a mistake, and sends all of it once mended', async () => {
    const page = await openForm('formulaire');
    await page.getByLabel('Nom', { exact: true }).fill('faux');
    await page.getByLabel('Commune', { exact: true }).selectOption('thiers');
    await page.getByRole('button', { name: 'Enregistrer' }).click();

    await page.getByRole('alert').filter({ hasText: 'Ce nom est inconnu.' }).waitFor();
    const name = page.getByLabel('Nom', { exact: true });
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => name.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await name.inputValue()).toBe('faux');
    expect(await page.getByLabel('Commune', { exact: true }).inputValue()).toBe('thiers');

    await name.fill('Claire');
    await page.getByRole('combobox', { name: 'Communes' }).fill('iss');
    await page.getByRole('listbox').getByRole('option', { name: 'Issoire' }).click();
    await page.getByRole('combobox', { name: 'Communes' }).fill('thi');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Fiche' }).fill('jeu');
    await page.getByRole('option', { name: 'Fête de la jeunesse' }).click();
    await page.getByLabel('Heure').fill('18:15');
    await page.getByRole('radio', { name: 'Oui' }).check();
    await page.getByRole('checkbox', { name: 'Ville' }).check();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await gone(page);

    expect(sent()).toMatchObject({
      name: { it: { type: 'plain_text_input', value: 'Claire' } },
      note: { it: { value: 'Rien à dire' } },
      count: { it: { value: '3' } },
      town: { it: { selected_option: { value: 'thiers' } } },
      towns: { it: { selected_options: [{ value: 'issoire' }, { value: 'thiers' }] } },
      found: { it: { selected_option: { value: 'f1', text: { text: 'Fête de la jeunesse' } } } },
      who: { it: { selected_user: 'UYANN' } },
      day: { it: { selected_date: '2021-05-03' } },
      hour: { it: { selected_time: '18:15' } },
      answer: { it: { selected_option: { value: 'yes' } } },
      parts: { it: { selected_options: [{ value: 'v' }, { value: 'c' }] } },
    });
    await page.context().close();
  });

  it('says what Slack itself wants filled in', async () => {
    const page = await openForm('formulaire');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByRole('alert').filter({ hasText: 'Renseignez ce champ obligatoire.' }).waitFor();
    await page.keyboard.press('Escape');
    await gone(page);
    await page.context().close();
  });

  it('keeps what was typed when the bot changes the form around it', async () => {
    const page = await openForm('court');
    await page.getByLabel('Nom').fill('Claire');
    await page.getByLabel('Commune').selectOption({ label: 'Ambert' });
    await page.getByLabel('Rue à Ambert').fill('rue Haute');
    expect(await page.getByLabel('Nom').inputValue()).toBe('Claire');
    await page.getByLabel('Commune').selectOption({ label: 'Thiers' });
    await page.getByLabel('Rue à Thiers').waitFor();
    expect(await page.getByLabel('Rue à Thiers').inputValue()).toBe('rue Haute');
    await page.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click();
    await gone(page);
    expect(sent()).toMatchObject({ name: { it: { value: 'Claire' } }, street: { it: { value: 'rue Haute' } } });
    await page.context().close();
  });

  it('is redrawn by a date, a box or a text entered, with what it proposes in a new block', async () => {
    const page = await openForm('agenda');
    const proposed = page.getByLabel('Proposé');
    await page.getByLabel('Remarque').fill('à midi');
    await page.getByLabel('Jour').fill('2021-06-07');
    await expect.poll(() => proposed.inputValue()).toBe('jour 2021-06-07');
    await proposed.fill('à ma façon');
    await page.getByRole('checkbox', { name: 'Ville' }).check();
    await expect.poll(() => proposed.inputValue()).toBe('parties v');
    await page.getByLabel('Lieu').fill('Halle');
    await page.getByText('Appuyez sur Entrée pour valider.').waitFor();
    expect(await proposed.inputValue()).toBe('parties v');
    await page.getByLabel('Lieu').press('Enter');
    await expect.poll(() => proposed.inputValue()).toBe('lieu Halle');
    expect(await page.getByLabel('Remarque').inputValue()).toBe('à midi');
    expect(await page.getByLabel('Jour').inputValue()).toBe('2021-06-07');
    // Its block kept its id, so that it keeps what stood there when the form was opened.
    expect(await page.getByLabel('Ouvert').inputValue()).toBe('rien');
    await page.getByRole('dialog').getByRole('button', { name: 'Envoyer' }).click();
    await gone(page);
    expect(sent()).toMatchObject({
      day: { it: { selected_date: '2021-06-07' } },
      parts: { it: { selected_options: [{ value: 'v' }] } },
      where: { it: { value: 'Halle' } },
      opened: { it: { value: 'rien' } },
      'proposed:lieu Halle': { it: { value: 'lieu Halle' } },
    });
    await page.context().close();
  });

  it('shows one form on another, and the first as it was left when the second closes', async () => {
    const page = await openForm('formulaire');
    await page.getByLabel('Nom', { exact: true }).fill('dessus');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Par-dessus' }).waitFor();
    expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Formulaire' }).waitFor();
    expect(await page.getByLabel('Nom', { exact: true }).inputValue()).toBe('dessus');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await gone(page);
    await page.context().close();
  });

  it('is filled in and sent by keyboard alone, and gives the focus back', async () => {
    const page = await open('UCLAIRE');
    const isFocused = (name: RegExp) =>
      page.evaluate((source) => {
        const { activeElement: at } = document;
        const named =
          at?.getAttribute('aria-label') ??
          (at as HTMLInputElement | null)?.labels?.[0]?.textContent ??
          at?.textContent;
        return new RegExp(source).test(named ?? '');
      }, name.source);
    await page.keyboard.press('Tab');
    expect(await isFocused(/Aller à la zone de message/)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await isFocused(/Message à #mairie/)).toBe(true);
    await page.keyboard.type('/essai cou');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await isFocused(/Nom/)).toBe(true);
    await page.keyboard.type('Claire');
    await page.keyboard.press('Tab');
    expect(await isFocused(/Commune/)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.getByLabel('Rue à Issoire').waitFor();
    // Out of the fields, over both buttons and the cross, and back: the page behind is out of reach.
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      );
      expect(isInside).toBe(true);
    }
    await page.getByLabel('Nom').focus();
    await page.keyboard.press('Enter');
    await gone(page);
    expect(sent()).toMatchObject({
      name: { it: { value: 'Claire' } },
      town: { it: { selected_option: { value: 'issoire' } } },
    });
    expect(await isFocused(/Message à #mairie/)).toBe(true);
    await page.context().close();
  });
});
