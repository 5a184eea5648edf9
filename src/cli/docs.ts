import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { PROJECT_FOLDER } from '../project-folder.ts';
import { tidyBill } from './docs/bill-of-materials.ts';
import { compiledPackages } from './docs/compiled-packages.ts';
import { makePapers } from './docs/make-papers.ts';
import { npmSbom } from './docs/npm-sbom.ts';
import type { Paper } from './docs/paper.ts';

// npm run docs [-- --check]: writes what papers say of the code, from the code. With --check nothing is written: what
// differs is named, and the exit code is 1.

const isCheck = process.argv.includes('--check');

const papers = [...(await makePapers()), await makeBill()];
const stale: string[] = [];
for (const { path: name, text } of papers) {
  const file = path.join(PROJECT_FOLDER, name);
  const standing = await readFile(file, 'utf8').catch(() => null);
  if (standing === text) continue;
  stale.push(name);
  if (!isCheck) await writeFile(file, text);
}
for (const name of stale)
  process.stdout.write(`${name} ${isCheck ? 'is older than the code: npm run docs' : 'written'}\n`);
if (stale.length === 0) process.stdout.write(`All ${papers.length} papers say what the code says.\n`);
if (isCheck && stale.length > 0) process.exitCode = 1;

async function makeBill(): Promise<Paper> {
  const lock = JSON.parse(await readFile(path.join(PROJECT_FOLDER, 'package-lock.json'), 'utf8'));
  const text = tidyBill(npmSbom(), {
    name: manifest.name,
    dependencies: Object.keys(manifest.dependencies),
    devDependencies: Object.keys(manifest.devDependencies),
    compiledIn: await compiledPackages(lock),
  });
  return { path: '.github/sbom.cdx.json', text };
}
