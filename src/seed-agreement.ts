import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadAgreement } from './domain/agreement/load-agreement.ts';
import { readAgreementFile } from './domain/agreement/read-agreement-file.ts';
import type { Deps } from './domain/deps.ts';
import { PROJECT_FOLDER } from './project-folder.ts';

const SEED = path.join(PROJECT_FOLDER, 'prisma/seed/issoire.json');

/** Loads the agreement that comes with the bot into a database that holds none; a database that holds one is left alone. */
export async function seedAgreement({ db, now }: Deps): Promise<void> {
  if ((await db.agreement.count()) > 0) return;
  await loadAgreement(readAgreementFile(await readSeed()), { db, now });
}

/** The agreement that comes with the bot, as parsed JSON. */
export async function readSeed(): Promise<object> {
  return JSON.parse(await readFile(SEED, 'utf8'));
}
