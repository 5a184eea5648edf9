import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { Language } from '../../src/domain/viewer/viewer.ts';
import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';
import { CALM, type Shot, shoot } from './camera.ts';
import { said } from './said.ts';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** In pixels of the page; pictures have twice as many, 1,400 at most. */
const WIDTH = 972;

/** High enough for the longest answer: what scrolls is cut in a picture. */
const HEIGHT = 2_600;

/** Somebody before the sandbox's page, and the camera. */
export class GuidePage {
  readonly page: Page;
  private readonly browser: Browser;
  private readonly sandbox: SandboxHandle;
  private readonly folder: string;

  private constructor(browser: Browser, page: Page, sandbox: SandboxHandle, folder: string) {
    this.browser = browser;
    this.page = page;
    this.sandbox = sandbox;
    this.folder = folder;
  }

  /** A browser in that language; pictures go into the folder. */
  static async open(sandbox: SandboxHandle, language: Language, folder: string): Promise<GuidePage> {
    await mkdir(folder, { recursive: true });
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--hide-scrollbars'],
    });
    const page = await browser.newPage({
      viewport: { width: WIDTH, height: HEIGHT },
      deviceScaleFactor: 2,
      bypassCSP: true,
      locale: { fr: 'fr-FR', en: 'en-GB' }[language],
    });
    page.setDefaultTimeout(15_000);
    return new GuidePage(browser, page, sandbox, folder);
  }

  /** The page as that person has it: a channel, the conversation with the bot, or its home. */
  async as(person: string, place: string): Promise<void> {
    const channel = place === 'direct' ? this.sandbox.directChannel(person) : place;
    await this.page.goto('about:blank');
    await this.page.goto(`${this.sandbox.url}/?as=${person}#${channel}`);
    await this.page.getByRole('main').waitFor();
    await this.page.addStyleTag({ content: CALM });
    await this.settle();
  }

  async type(text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: /^Message/ });
    await box.fill(text);
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('button', { name: /^(Envoyer|Send)$/ }).click();
    await this.settle();
  }

  /** Drops a file into the conversation. */
  async drop(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(file);
    await this.page.getByRole('button', { name: /^(Envoyer|Send)$/ }).click();
    await this.settle();
  }

  /** Presses the last button of that label, in the form on top where one is open. */
  async press(label: string, { nth }: { nth?: number } = {}): Promise<void> {
    const within = (await this.form.count()) > 0 ? this.form : this.page.getByRole('main');
    const found = within.locator('button', { hasText: said(label) });
    await (nth === undefined ? found.last() : found.nth(nth)).click();
    await this.settle();
  }

  /** Sends the form on top, whatever its button says. */
  async submit(): Promise<void> {
    await this.form.getByRole('button').last().click();
    await this.settle();
  }

  /** Closes what is open, form upon form. */
  async close(): Promise<void> {
    for (let left = 5; left > 0 && (await this.form.count()) > 0; left -= 1) {
      await this.page.keyboard.press('Escape');
      await this.settle();
    }
  }

  get form(): Locator {
    return this.page.getByRole('dialog').last();
  }

  get lastMessage(): Locator {
    return this.page.locator('article.message').last();
  }

  async choose(label: string, option: string): Promise<void> {
    const box = this.form.getByRole('combobox', { name: new RegExp(said(label).source.slice(0, -1)) }).first();
    await box.fill(option);
    await this.page
      .getByRole('listbox')
      .getByRole('option', { name: new RegExp(option) })
      .first()
      .click();
    await this.settle();
  }

  field(label: string): Locator {
    return this.form.getByLabel(new RegExp(said(label).source.slice(0, -1))).first();
  }

  /** Lets the bot's time pass, and the bot do what is due. */
  async until(instant: string): Promise<void> {
    await this.sandbox.moveTo(new Date(instant));
    await this.settle();
  }

  /** Takes a picture under that name, the pointer and the focus out of the way. */
  async shoot(name: string, shot: Shot): Promise<void> {
    await this.page.mouse.move(2, 2);
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await this.settle();
    await shoot(this.page, path.join(this.folder, `${name}.png`), shot);
  }

  /** The newest letter that begins so, as its reader has it. */
  async openLetter(person: string, subject: RegExp): Promise<void> {
    await this.page.goto(`${this.sandbox.url}/mail?as=${person}`);
    await this.page.getByRole('link', { name: subject }).first().click();
    const address = await this.page.locator('iframe').getAttribute('src');
    await this.page.setViewportSize({ width: 690, height: HEIGHT });
    await this.page.goto(new URL(address ?? '', this.page.url()).href);
  }

  /** Follows the first link of the letter, and answers on the page behind it. */
  async answerLetter(): Promise<void> {
    const address = await this.page.getByRole('link').first().getAttribute('href');
    await this.page.goto(address ?? '');
    await this.page.getByRole('button').click();
    await this.settle();
    await this.page.setViewportSize({ width: WIDTH, height: HEIGHT });
  }

  async end(): Promise<void> {
    await this.browser.close();
  }

  /** The bot has answered, and the page shows it. */
  private async settle(): Promise<void> {
    await this.sandbox.settled();
    await this.page.waitForTimeout(350);
  }
}
