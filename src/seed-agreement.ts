import { readFile } from 'node:fs/promises';
import { loadAgreement } from './domain/agreement/load-agreement.ts';
import { readAgreementFile } from './domain/agreement/read-agreement-file.ts';
import type { Deps } from './domain/deps.ts';

const SEED = new URL('../prisma/seed/issoire.json', import.meta.url);

/** Loads the agreement that comes with the bot into a database that holds none; a database that holds one is left alone. */
export async function seedAgreement({ db, now }: Deps): Promise<void> {
  if ((await db.agreement.count()) > 0) return;
  await loadAgreement(readAgreementFile(await readSeed()), { db, now });
}

/** The agreement that comes with the bot, as parsed JSON. */
export async function readSeed(): Promise<object> {
  return JSON.parse(await readFile(SEED, 'utf8'));
}
