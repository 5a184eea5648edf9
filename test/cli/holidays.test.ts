import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../database/temporary-folder.ts';
import { calendarFile, wholeDays, zoneA } from '../support/calendar-file.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs one of the programs as a process of its own, on the embedded database of this folder. */
async function runIn(folder: string, program: string, ...args: string[]): Promise<Ran> {
  const env = { PATH: process.env.PATH, HOME: folder, DATA_DIR: path.join(folder, 'data') };
  const command = ['src/launch/run.js', program, ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

/** A folder with a calendar in it, where the program runs and other files are written. */
function place(folder: string) {
  const write = (name: string, bytes: Buffer): string => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  const holidays = (...args: string[]) => runIn(folder, 'holidays', ...args);
  return { folder, zoneFile: write('Zone-A.ics', zoneA()), write, holidays };
}

describe('npm run holidays', () => {
  let loaded: string;

  // Loading takes seconds: it is done once, and each test goes on from a copy. The programs are compiled by then.
  beforeAll(async () => {
    loaded = mkdtempSync(path.join(tmpdir(), 'ctg-holidays-'));
    expect(await runIn(loaded, 'load', 'prisma/seed/issoire.json')).toMatchObject({ code: 0 });
  });
  afterAll(() => rmSync(loaded, { recursive: true, force: true }));

  const emptyPlace = () => place(temporaryFolder());
  const loadedPlace = () => {
    const folder = temporaryFolder();
    cpSync(loaded, folder, { recursive: true });
    return place(folder);
  };

  it('needs a database that exists', async () => {
    const { zoneFile, holidays } = emptyPlace();
    const { code, err } = await holidays(zoneFile, 'ISSOIRE');
    expect([code, err]).toEqual([1, expect.stringContaining('There is no database in')]);
  });

  it('says what it entered and what it set aside, then that nothing is new', { timeout: 120_000 }, async () => {
    const { zoneFile, write, holidays } = loadedPlace();
    expect(await holidays(zoneFile, 'issoire')).toEqual({
      code: 0,
      out: [
        'issoire: Zone-A.ics saved: 6 holidays added, 0 removed, 0 unchanged.',
        '1 event set aside:',
        '  Rentrée scolaire des élèves - Zone A: a school day',
        '',
      ].join('\n'),
      err: '',
    });
    expect((await holidays(zoneFile, 'ISSOIRE')).out).toContain('nothing new');

    const own = write('feries.ics', calendarFile(wholeDays('Fête locale', '20211220', '20211220')));
    expect((await holidays(own, 'ISSOIRE', '--public')).out).toContain('1 holiday added');
  });

  it('refuses another agreement, another kind of file, and one that is not there', { timeout: 60_000 }, async () => {
    const { folder, zoneFile, write, holidays } = loadedPlace();
    const other = await holidays(zoneFile, 'AILLEURS');
    expect([other.code, other.err]).toEqual([
      1,
      'There is no agreement AILLEURS in this database. Those it holds: ISSOIRE.\n',
    ]);
    const page = await holidays(write('page.ics', Buffer.from('<html></html>')), 'ISSOIRE');
    expect([page.code, page.err]).toEqual([1, expect.stringContaining('“page.ics” is not a calendar')]);
    const absent = await holidays(path.join(folder, 'absent.ics'), 'ISSOIRE');
    expect([absent.code, absent.err]).toEqual([1, expect.stringContaining('absent.ics was not read')]);
  });

  it('asks for a file and an agreement when it is given fewer, or more', async () => {
    const { zoneFile, holidays } = emptyPlace();
    for (const args of [[], [zoneFile], [zoneFile, 'ISSOIRE', 'ENCORE']]) {
      const { code, err } = await holidays(...args);
      expect([code, err]).toEqual([2, expect.stringContaining('Usage: npm run holidays -- FILE.ics CODE')]);
    }
  });
});
