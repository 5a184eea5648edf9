import { embeddedDatabase } from '../../../src/database/embedded/open-embedded.ts';
import { loadAgreement } from '../../../src/domain/agreement/load-agreement.ts';
import { readAgreementFile } from '../../../src/domain/agreement/read-agreement-file.ts';
import type { Deps } from '../../../src/domain/deps.ts';
import { fillRoster } from '../../../src/open-sandbox.ts';
import { readSeed } from '../../../src/seed-agreement.ts';
import { issoireBot } from '../../support/issoire-bot.ts';
import { memoryEngine } from '../../support/memory-engine.ts';
import { type MemoryMailer, memoryMailer } from '../../support/memory-mailer.ts';
import { startWorkspace, type Workspace } from '../../support/start-workspace.ts';

/** Issoire's workspace with the whole bot in it, outside of any test. */
export interface YearTown extends Workspace {
  deps: Deps;
  agreementId: string;
  /** Zone of the agreement's days. */
  timeZone: string;
  mailer: MemoryMailer;
  /** When the bot has something to do next. */
  nextWake: () => Promise<Date | null>;
}

/** Opens the sandbox's agreement and people on an embedded database in memory; it is forgotten when it is closed. */
export async function yearTown(beginsAt: Date): Promise<YearTown> {
  const database = embeddedDatabase(await memoryEngine());
  const { db } = database;
  const atFirst = { db, now: () => beginsAt };
  const file = readAgreementFile(await readSeed());
  const { agreementId } = await loadAgreement(file, atFirst);
  await fillRoster(atFirst);
  const { timeZone } = await db.agreement.findUniqueOrThrow({ where: { id: agreementId } });
  const mailer = memoryMailer();
  const options = await issoireBot(database, { beginsAt: beginsAt.toISOString(), withClock: true, mailer }, undefined);
  const workspace = await startWorkspace(options);
  return {
    ...workspace,
    deps: { db, now: workspace.sandbox.now },
    ...{ agreementId, timeZone, mailer },
    nextWake: async () => (await options.nextDue?.()) ?? null,
    close: async () => {
      await workspace.close();
      await database.close();
    },
  };
}
