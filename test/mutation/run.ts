import { mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { readMutationOptions } from './options.ts';
import { testsOf } from './tests-of.ts';

// npm run mutate: changes the code in small ways, one at a time, and asks whether a test notices. Not part of npm test.
//   npm run mutate -- src/domain/periods src/domain/audit/undo.ts   folders or files; of a file, lines too: undo.ts:10-20
//   npm run mutate -- src/domain/periods --tests test/domain/outbox with more tests than those of its noun
//   npm run mutate -- src/domain/periods --json periods.json        the report as data, too
//   npm run mutate -- src/domain/periods --dry                      only says which tests would run
// Fails under 85 % of changes noticed. A change noticed by no test means that a rule is held by nobody.
const LEAST = 85;

const { changed, tests, json, isDry } = readMutationOptions();
const testFiles = testsOf(changed, tests);
process.stderr.write(`${testFiles.length} test files:\n${testFiles.map((file) => `  ${file}\n`).join('')}`);
if (testFiles.length === 0) throw new Error('no test file is named after these folders, nor imports their files');
if (!isDry) await mutate();

async function mutate(): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ctg-mutation-'));
  const packages = await realpath('node_modules');
  try {
    await new Stryker({
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
      mutate: changed.map((one) => (/\.ts(:[\d-]+)?$/.test(one) ? one : `${one}/**/*.ts`)),
      testFiles,
      coverageAnalysis: 'perTest',
      // What runs only as a module loads or a fixture is made is left out, and listed: each would run every test.
      ignoreStatic: true,
      // Two cores at most machines, and an embedded PostgreSQL in each: one change at a time.
      concurrency: 1,
      // Slow on a busy machine is no finding.
      timeoutMS: 60_000,
      dryRunTimeoutMinutes: 30,
      // Types are not asked: what they refuse is refused by npm test.
      disableTypeChecks: false,
      // Stryker would rewrite it with an interface that TypeScript 7 no longer has; vite reads no types.
      tsconfigFile: 'none',
      tempDirName: folder,
      cleanTempDir: 'always',
      ignorePatterns: ['.build', '.data', 'coverage', 'test/messy-plans'],
      // The copy finds the packages where the code does, also where node_modules is itself a link.
      symlinkNodeModules: false,
      buildCommand: `ln -sfn ${packages.replaceAll(' ', '\\ ')} node_modules`,
      reporters: ['clear-text', 'progress-append-only', ...(json ? ['json'] : [])],
      clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
      ...(json ? { jsonReporter: { fileName: json } } : {}),
      thresholds: { high: 95, low: LEAST, break: LEAST },
    }).runMutationTest();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
