import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledFirst } from '../support/compiled-first.ts';
import { seedJson } from '../support/seed-file.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUEST = path.join(ROOT, 'prisma/seed/ouest-reunion.json');

let folder: string;

beforeAll(async () => {
  await compiledFirst();
  folder = mkdtempSync(path.join(tmpdir(), 'ctg-load-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run load -- …` as a process of its own, on an embedded database of its own. */
async function load(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env.PATH, HOME: folder, DATA_DIR: path.join(folder, 'data') };
  const command = ['src/launch/run.js', 'load', ...args];
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

function write(name: string, text: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
}

describe('npm run load', () => {
  it('says what it created, then that nothing is to change, then what differs', { timeout: 60_000 }, async () => {
    const first = await load(OUEST);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/^OUEST-REUNION: created 1 agreement, 5 parties, .*14 people.*\.\n$/);

    expect(await load(OUEST)).toEqual({ code: 0, out: 'OUEST-REUNION: nothing to change.\n', err: '' });

    const json = seedJson('ouest-reunion.json') as { missions: string[] };
    json.missions[0] = 'autre mission';
    const other = await load(write('differs.json', JSON.stringify(json)));
    expect(other).toMatchObject({ code: 0, err: '' });
    expect(other.out).toContain('missions[0]: « autre mission » in the file, « concilier vie familiale');
  });

  it('refuses a bad file with every place to mend, and opens no database for it', async () => {
    const json = { ...seedJson('ouest-reunion.json'), missions: {}, axes: null };
    const place = write('bad.json', JSON.stringify(json));
    expect(await load(place)).toEqual({
      code: 1,
      out: '',
      err: `${place} was not loaded:\n  axes: « null » must be an array\n  missions: « {} » must be an array\n`,
    });
  });

  it('says where a text stops being JSON, and which file is not there', async () => {
    const { code, err } = await load(write('cut.json', '{\n  "format": 1,\n}'));
    expect(code).toBe(1);
    expect(err).toMatch(/This is not JSON: .*line 3,? column 1/);
    const absent = await load(path.join(folder, 'absent.json'));
    expect(absent.code).toBe(1);
    expect(absent.err).toContain('absent.json was not loaded');
  });

  it('asks for one file when it is given none, or two', async () => {
    for (const args of [[], [OUEST, OUEST]]) {
      const { code, err } = await load(...args);
      expect(code).toBe(2);
      expect(err).toContain('Usage: npm run load -- FILE');
    }
  });
});
