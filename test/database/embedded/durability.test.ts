import fs, { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { migrate } from '../../../src/database/migrate.ts';
import { openDatabase } from '../../../src/database/open-database.ts';
import { silentLog } from '../../support/silent-log.ts';
import { sampleAgreement } from '../sample-agreement.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { killAndCheck } from './kill-and-check.ts';

describe('the embedded database', () => {
  it('loses nothing it acknowledged when it is killed, twice in a row', async () => {
    const dataDir = temporaryFolder();
    for (const ms of [150, 400]) {
      const { acknowledged, faults } = await killAndCheck(dataDir, 'first write', ms);
      expect(faults).toEqual([]);
      expect(acknowledged).toBeGreaterThan(0);
    }
  }, 120_000);

  it('creates itself anew after a creation cut short, and keeps what is written once closed', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(path.join(dataDir, 'database.new'));
    writeFileSync(path.join(dataDir, 'database.new', 'PG_VERSION'), '18\n');

    const first = await openDatabase({ dataDir, log: silentLog });
    await migrate(first, silentLog);
    const { id } = await sampleAgreement(first.db);
    await first.close();

    expect(existsSync(path.join(dataDir, 'database.new'))).toBe(false);
    const second = await openDatabase({ dataDir, log: silentLog });
    onTestFinished(() => second.close());
    expect(await second.db.agreement.findMany({ select: { id: true } })).toEqual([{ id }]);
  }, 120_000);

  it.skipIf(process.platform !== 'linux')(
    'has what it acknowledges synced to the disk (seen through /proc: on Linux alone)',
    async () => {
      const database = await openDatabase({ dataDir: temporaryFolder(), log: silentLog });
      onTestFinished(() => database.close());
      await migrate(database, silentLog);
      const sync = vi.spyOn(fs, 'fsyncSync');
      onTestFinished(() => sync.mockRestore());

      await sampleAgreement(database.db);
      const synced = sync.mock.calls.map(([file]) => fs.readlinkSync(`/proc/self/fd/${file}`));
      expect(synced.filter((file) => file.includes('/pg_wal/'))).not.toEqual([]);
    },
    120_000,
  );

  it('says what to do when its folder is damaged', async () => {
    const dataDir = temporaryFolder();
    mkdirSync(path.join(dataDir, 'database'));
    writeFileSync(path.join(dataDir, 'database', 'PG_VERSION'), '18\n');
    await expect(openDatabase({ dataDir, log: silentLog })).rejects.toThrow(
      /embedded database in .* cannot be opened .* restore the last backup/,
    );
  });
});
