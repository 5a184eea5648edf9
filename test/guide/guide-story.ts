import type { Language } from '../../src/domain/viewer/viewer.ts';
import { words } from '../../src/i18n/words.ts';
import { afterCopil } from './after-copil.ts';
import { beforeCopil } from './before-copil.ts';
import type { GuidePage } from './guide-page.ts';
import { guidePlan } from './guide-plan.ts';
import { PERSON } from './guide-words.ts';

/** What Claire does in the guide, chapter after chapter; a picture at each place where one helps. */
export async function tellGuide(page: GuidePage, language: Language): Promise<void> {
  await firstWeek(page, language);
  await beforeCopil(page, language);
  await afterCopil(page, language);
}

async function firstWeek(page: GuidePage, language: Language): Promise<void> {
  const t = words(language);
  await page.as(PERSON.claire, 'home');
  await page.shoot('01-home', { of: page.page.locator('.home-content') });

  await page.as(PERSON.claire, 'direct');
  await page.drop(await guidePlan(language));
  await page.page.waitForTimeout(2_500);
  await page.shoot('02-import', { of: page.lastMessage });
  await page.press(t.acts['confirm-import'].label);

  await page.as(PERSON.claire, 'home');
  await page.press(t.shown.verify({ about: '' }));
  await page.form.waitFor();
  // Its first findings, down to the person whom no message reaches.
  await page.shoot('03-check', { of: page.form, until: page.form.locator('.block-section.has-button').nth(4) });
  await page.close();
}
