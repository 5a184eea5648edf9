import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { makePapers } from '../../src/cli/docs/make-papers.ts';
import { words } from '../../src/i18n/words.ts';
import { ROOT } from '../support/source-files.ts';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the papers that are made of the code', () => {
  it('stand as npm run docs would write them', async () => {
    const stale = (await makePapers()).filter(({ path, text }) => read(path) !== text);
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it('tell of every command in both languages, as it is written and what it gives', () => {
    const reference = read('commands/README.md').replaceAll('\\|', '|');
    for (const { id } of commands) {
      for (const { usage, summary } of [words('fr').commands[id], words('en').commands[id]]) {
        expect(reference).toContain(`| \`${usage}\` | ${summary} |`);
      }
    }
  });

  it('name in the bill of materials every package of package.json, in its version, and no address of a registry', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const bill = JSON.parse(read('.github/sbom.cdx.json')) as { components: { name: string; version: string }[] };
    const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
    const used = Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => `${name}@${version}`);
    expect(used.filter((one) => !listed.has(one))).toEqual([]);
    const addresses = read('.github/sbom.cdx.json').match(/https?:\/\/[^"]+/g);
    expect(addresses).toEqual(['http://cyclonedx.org/schema/bom-1.5.schema.json']);
  });

  it('leave the README a front door: at most 900 words', () => {
    expect(read('README.md').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(900);
  });
});
