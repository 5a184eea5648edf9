import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../src/documents/paper.ts';
import type { SandboxAct } from '../../src/sandbox/protocol-acts.ts';
import { samplePaper } from '../documents/sample-paper.ts';
import { ROOT } from '../support/source-files.ts';
import { type RunningProgram, runProgram } from './run-program.ts';

const BUILD = path.join(ROOT, '.build');
let folder: string;
let bot: RunningProgram;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ctg-compiled-'));
  bot = runProgram('main', { DATA_DIR: path.join(folder, 'data'), PORT: '0', SANDBOX_PORT: '0' });
  [, url = ''] = await bot.until(/open (http:\S+)\n/);
}, 240_000);
afterAll(async () => {
  await bot.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Claire, the coordinator, does something on the page. */
async function act(what: SandboxAct): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/sandbox/act?as=U0CLAIRE01`, {
    method: 'POST',
    headers,
    body: JSON.stringify(what),
  });
  return response.json();
}

/** All that Claire's page shows, as data. */
async function page(): Promise<string> {
  const leave = new AbortController();
  const response = await fetch(`${url}/sandbox/events?as=U0CLAIRE01`, { signal: leave.signal });
  let shown = '';
  for await (const part of response.body ?? []) {
    shown += Buffer.from(part).toString();
    if (shown.includes('\n\n')) break;
  }
  leave.abort();
  return shown;
}

const shows = async (text: string) => (await page()).includes(text);

/** The compiled part of that name, which the bot loads when it is first asked for. */
async function part<T>(name: string): Promise<T> {
  const file = readdirSync(BUILD).find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'));
  return (await import(pathToFileURL(path.join(BUILD, file ?? 'missing')).href)) as T;
}

describe('the bot as npm start runs it', () => {
  it('answers a command in the sandbox', async () => {
    expect(await act({ type: 'post', channel: 'C0CTGISSO1', text: '/ctg objectifs' })).toMatchObject({ ok: true });
    await expect.poll(() => shows('O3.1'), { timeout: 20_000 }).toBe(true);
  });

  it('reads a spreadsheet in a thread of its own', async () => {
    const direct = /"id":"(D\w+)"/.exec(await page())?.[1] ?? '';
    const base64 = Buffer.from('Action;Fin\nLudothèque;juin 2021').toString('base64');
    const file = { fileName: 'plan.csv', mimeType: 'text/csv', base64 };
    expect(await act({ type: 'upload', channel: direct, text: '', ...file })).toMatchObject({ ok: true });
    await expect.poll(() => shows('Import de plan.csv'), { timeout: 20_000 }).toBe(true);
  });

  it('has its fonts and its writers of documents', async () => {
    const { paperPdf } = await part<{ paperPdf: (paper: Paper) => Promise<Buffer> }>('paper-pdf');
    expect((await paperPdf(samplePaper(3))).subarray(0, 5).toString()).toBe('%PDF-');
    const { paperDocx } = await part<{ paperDocx: (paper: Paper) => Promise<Buffer> }>('paper-docx');
    expect((await paperDocx(samplePaper(3))).subarray(0, 2).toString()).toBe('PK');
  });

  it('names the sources in a stack', async () => {
    const file = readdirSync(BUILD).find((one) => /^paper-docx-.*\.js$/.test(one));
    const script = `
      import { nameSources } from './src/launch/name-sources.js';
      import { paperDocx } from './.build/${file}';
      nameSources();
      paperDocx(null).catch(({ stack }) => process.stdout.write(stack));`;
    const args = ['--input-type=module', '--eval', script];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
    expect(stdout).toMatch(/^TypeError: .*\n {4}at tidyPaper \(file:\S+\/src\/documents\/tidy-paper\.ts:\d+:\d+\)\n/);
    expect(stdout).toMatch(/at paperDocx \(file:\S+\/src\/documents\/paper-docx\.ts:\d+:\d+\)/);
  });

  it('is compiled again only when a source changed', async () => {
    const made = statSync(path.join(BUILD, 'stamp.json')).mtimeMs;
    expect(await runProgram('manifest', {}).ended).toBe(0);
    expect(statSync(path.join(BUILD, 'stamp.json')).mtimeMs).toBe(made);
  });

  it('ends at the signal that a container sends', async () => {
    const other = runProgram('main', { DATA_DIR: path.join(folder, 'other'), PORT: '0', SANDBOX_PORT: '0' });
    await other.until(/open (http:\S+)\n/);
    expect(await other.end()).toBe(0);
  });
});

describe('what is installed for production', () => {
  it('is what has files of its own, and no part of the sandbox, of Prisma’s tools or of what compiles', () => {
    const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
    };
    const installed = Object.entries(packages).flatMap(([name, { dev, devOptional }]) =>
      dev || devOptional ? [] : [name.replace('node_modules/', '')],
    );
    expect(installed).toContain('@electric-sql/pglite');
    const unwanted = /^(@prisma\/|prisma$|react|esbuild|@esbuild\/|tsx$|typescript$|slack-blocks-to-jsx|postal-mime)/;
    expect(installed.filter((name) => unwanted.test(name))).toEqual([]);
  });

  it('runs with no password of its own, nothing to write to, no privilege, and time to end', () => {
    const compose = readFileSync(path.join(ROOT, 'compose.yaml'), 'utf8');
    const services = compose.split(/^ {2}(?=\w+:$)/m).filter((text) => text.includes('restart:'));
    expect(services).toHaveLength(2);
    for (const service of services) {
      for (const held of ['read_only: true', 'cap_drop: [ALL]', 'no-new-privileges:true', 'stop_grace_period: ']) {
        expect(service).toContain(held);
      }
    }
    expect(compose).not.toMatch(/PASSWORD(:-|: \w)/);
    expect(compose).toContain('POSTGRES_PASSWORD:?');
  });
});
