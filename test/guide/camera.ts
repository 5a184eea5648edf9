import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { smallerPng } from './smaller-png.ts';

/** What changes from one run to the next, or says nothing on paper: hours, rounded edges, the mark of focus. */
export const CALM = `
  .message-head time, .date-separator, .message-tools { display: none !important; }
  .message { padding-bottom: 12px !important; }
  .dialog { border-radius: 0 !important; box-shadow: none !important; }
  * { outline: none !important; caret-color: transparent !important; animation: none !important; transition: none !important; }
`;

/** What a picture shows: all of something, or from its top to the bottom of what it holds. */
export interface Shot {
  of: Locator;
  until?: Locator;
}

/** Takes one picture of a page at rest. */
export async function shoot(page: Page, file: string, { of, until }: Shot): Promise<void> {
  await writeDates(page);
  const box = await of.boundingBox();
  const end = until ? await until.boundingBox() : box;
  if (!box || !end) throw new Error(`nothing to show for ${file}`);
  const clip = { ...box, height: Math.ceil(end.y + end.height - box.y + (until ? 4 : 0)) };
  const taken = await page.screenshot({ clip });
  await unwriteDates(page);
  await writeFile(file, smallerPng(taken));
}

/** Chromium writes days as in America wherever it lacks the person's language; Slack writes them as people do. */
async function writeDates(page: Page): Promise<void> {
  await page.locator('input[type="date"]').evaluateAll((inputs: HTMLInputElement[]) => {
    for (const input of inputs) {
      input.dataset.day = input.value;
      input.type = 'text';
      input.value = input.value.split('-').toReversed().join('/');
    }
  });
}

async function unwriteDates(page: Page): Promise<void> {
  await page.locator('input[data-day]').evaluateAll((inputs: HTMLInputElement[]) => {
    for (const input of inputs) {
      input.type = 'date';
      input.value = input.dataset.day ?? '';
      delete input.dataset.day;
    }
  });
}
