import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../src/documents/spreadsheet/read-spreadsheet.ts';
import { UserError } from '../../../src/errors.ts';
import { rawRow, rawWorkbook } from '../../support/raw-workbook.ts';

const run = promisify(execFile);
const pathOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Five thousand actions: as much as one tab may hold. */
const large = () =>
  rawWorkbook(
    rawRow(1, 'Action', 'Début', 'Fin', 'Avancement (%)', 'Constat') +
      Array.from({ length: 4999 }, (_, line) =>
        rawRow(line + 2, `Action ${line}`, '1er mars 2021', 'juin 2021', '50 %', `Constat ${line} `.repeat(20)),
      ).join(''),
  );

const small = { name: 'plan.csv', bytes: Buffer.from('Action;Fin\nLudo;juin 2021\n') };

describe('reading in a thread of its own', () => {
  it('reads as many rows as are taken, while the process answers others', async () => {
    let ticks = 0;
    const clock = setInterval(() => ticks++, 5);
    const reading = await readSpreadsheet({ name: 'plan.xlsx', bytes: large() }).finally(() => clearInterval(clock));
    expect(reading.rows).toHaveLength(4999);
    expect(ticks).toBeGreaterThan(3);
  });

  it('ends a file that takes too much memory, and reads the next', async () => {
    const file = { name: 'plan.xlsx', bytes: large() };
    const limits = { megabytes: 12, milliseconds: 60_000 };
    await expect(readSpreadsheet(file, limits)).rejects.toEqual(
      new UserError('spreadsheetTooHeavy', { file: 'plan.xlsx' }),
    );
    expect((await readSpreadsheet(small)).rows).toHaveLength(1);
  });

  it('ends a file that takes too much time, and reads the next', async () => {
    const file = { name: 'plan.xlsx', bytes: large() };
    const limits = { megabytes: 512, milliseconds: 1 };
    const refused = readSpreadsheet(file, limits);
    const next = readSpreadsheet(small);
    await expect(refused).rejects.toEqual(new UserError('spreadsheetTooHeavy', { file: 'plan.xlsx' }));
    expect((await next).rows).toHaveLength(1);
  });

  it('says in words what the thread refused', async () => {
    const refused = readSpreadsheet({ name: 'plan.ods', bytes: Buffer.from('%PDF-1.7') });
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toMatchObject({
      code: 'spreadsheetKind',
      detail: { file: 'plan.ods', kind: 'other' },
    });
  });

  it('refuses more than two megabytes before it starts anything', async () => {
    const bytes = Buffer.alloc(2 * 1024 * 1024 + 1);
    await expect(readSpreadsheet({ name: 'plan.csv', bytes })).rejects.toMatchObject({ code: 'fileTooLarge' });
  });
});

describe('reading in the bot as it is started', () => {
  let folder: string;
  let script: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reading-'));
    script = join(folder, 'start.ts');
    const reader = JSON.stringify(pathOf('src/documents/spreadsheet/read-spreadsheet.ts'));
    const lines = [
      `import { readSpreadsheet } from ${reader};`,
      `const { rows } = await readSpreadsheet({ name: 'plan.csv', bytes: Buffer.from('Action;Fin\\nLudo;juin 2021') });`,
      'process.stdout.write(JSON.stringify(rows[0]?.cells));',
    ];
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(script, lines.join('\n'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('works from the sources, as npm run dev starts it, from wherever', async () => {
    const { stdout } = await run(process.execPath, [pathOf('node_modules/tsx/dist/cli.mjs'), script], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({ title: 'Ludo', dueOn: '2021-06-30' });
  });
});
