import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Workspace } from '../support/workspace.ts';

/** The browser that tries the page. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Why the page cannot be tried here, or undefined; the names of skipped tests say it. */
export const noChromium = existsSync(CHROMIUM) ? undefined : `no Chromium at ${CHROMIUM}; set CHROMIUM_PATH`;

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One headless Chromium for the tests of a file; the function opens the page as somebody, at a place, until the test ends. */
export function pagesForSuite(workspace: () => Workspace) {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: quiet });
  });
  // Before its workspace ends: what a page still asks for would be refused.
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  afterAll(() => browser?.close());
  return async (person: string, place = 'CTOWN', more: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser?.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', ...more });
    if (!context) throw new Error('the browser starts with the first test');
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    // Nothing leaves the machine, and what the page throws fails the test that made it throw.
    await context.route(/^https:/, (route) => route.abort());
    page.on('pageerror', (error) => {
      throw error;
    });
    await page.goto(`${workspace().sandbox.url}/?as=${person}#${place}`);
    await page.getByRole('main').waitFor();
    return page;
  };
}
