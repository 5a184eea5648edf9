import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Language } from '../../src/domain/viewer/viewer.ts';
import { PROJECT_FOLDER } from '../../src/project-folder.ts';
import { GuidePage } from './guide-page.ts';
import { tellGuide } from './guide-story.ts';
import { guideTown } from './guide-town.ts';

// npm run guide [-- fr|en]: takes the pictures of commands/GUIDE.*.md anew, from a sandbox on a folder of its own.

/** A machine that is busy may let Slack's three seconds pass: the whole story is then told again. */
const MOST_TRIES = 3;

const asked = process.argv.slice(2);

for (const language of (['fr', 'en'] as const).filter((each) => asked.length === 0 || asked.includes(each))) {
  await takeAll(language);
  process.stdout.write(`commands/guide/${language}: done.\n`);
}

async function takeAll(language: Language, attempt = 1): Promise<void> {
  const town = await guideTown(language, await mkdtemp(path.join(tmpdir(), 'ctg-guide-')));
  const page = await GuidePage.open(town.sandbox, language, path.join(PROJECT_FOLDER, 'commands/guide', language));
  try {
    return await tellGuide(page, language);
  } catch (error) {
    if (attempt === MOST_TRIES) throw error;
    process.stdout.write(`commands/guide/${language}: once more, after: ${String(error).split('\n')[0]}\n`);
  } finally {
    await page.end();
    await town.close();
  }
  await takeAll(language, attempt + 1);
}
