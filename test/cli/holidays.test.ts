import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarFile, wholeDays, zoneA } from '../support/calendar-file.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string;
let zoneFile: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ctg-holidays-'));
  zoneFile = write('Zone-A.ics', zoneA());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, bytes: Buffer): string {
  const place = path.join(folder, name);
  writeFileSync(place, bytes);
  return place;
}

/** Runs one of the programs as a process of its own, on an embedded database of its own. */
async function run(program: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
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

describe('npm run holidays', () => {
  it('needs a database that exists', async () => {
    const { code, err } = await run('holidays', zoneFile, 'ISSOIRE');
    expect([code, err]).toEqual([1, expect.stringContaining('There is no database in')]);
  });

  it('says what it entered and what it set aside, then that nothing is new', { timeout: 120_000 }, async () => {
    await run('load', 'prisma/seed/issoire.json');
    expect(await run('holidays', zoneFile, 'issoire')).toEqual({
      code: 0,
      out: [
        'issoire: Zone-A.ics saved: 6 holidays added, 0 removed, 0 unchanged.',
        '1 event set aside:',
        '  Rentrée scolaire des élèves - Zone A: a school day',
        '',
      ].join('\n'),
      err: '',
    });
    expect((await run('holidays', zoneFile, 'ISSOIRE')).out).toContain('nothing new');

    const own = write('feries.ics', calendarFile(wholeDays('Fête locale', '20211220', '20211220')));
    expect((await run('holidays', own, 'ISSOIRE', '--public')).out).toContain('1 holiday added');
  });

  it('refuses another agreement, another kind of file, and one that is not there', { timeout: 60_000 }, async () => {
    const other = await run('holidays', zoneFile, 'AILLEURS');
    expect([other.code, other.err]).toEqual([
      1,
      'There is no agreement AILLEURS in this database. Those it holds: ISSOIRE.\n',
    ]);
    const page = await run('holidays', write('page.ics', Buffer.from('<html></html>')), 'ISSOIRE');
    expect([page.code, page.err]).toEqual([1, expect.stringContaining('“page.ics” is not a calendar')]);
    const absent = await run('holidays', path.join(folder, 'absent.ics'), 'ISSOIRE');
    expect([absent.code, absent.err]).toEqual([1, expect.stringContaining('absent.ics was not read')]);
  });

  it('asks for a file and an agreement when it is given fewer, or more', async () => {
    for (const args of [[], [zoneFile], [zoneFile, 'ISSOIRE', 'ENCORE']]) {
      const { code, err } = await run('holidays', ...args);
      expect([code, err]).toEqual([2, expect.stringContaining('Usage: npm run holidays -- FILE.ics CODE')]);
    }
  });
});
