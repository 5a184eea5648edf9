import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT_FOLDER } from '../../src/project-folder.ts';
import { GuidePage } from './guide-page.ts';
import { tellGuide } from './guide-story.ts';
import { guideTown } from './guide-town.ts';

// npm run guide [-- fr|en]: takes the pictures of commands/GUIDE.*.md anew, from a sandbox on a folder of its own.

const asked = process.argv.slice(2);

for (const language of (['fr', 'en'] as const).filter((each) => asked.length === 0 || asked.includes(each))) {
  const town = await guideTown(language, await mkdtemp(path.join(tmpdir(), 'ctg-guide-')));
  const page = await GuidePage.open(town.sandbox, language, path.join(PROJECT_FOLDER, 'commands/guide', language));
  try {
    await tellGuide(page, language);
  } finally {
    await page.end();
    await town.close();
  }
  process.stdout.write(`commands/guide/${language}: done.\n`);
}
