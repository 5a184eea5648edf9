import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { git, type SourceTree } from './source-tree.ts';

/** On what is measured, and what, asked for before it begins: a figure means nothing without. */
export async function machine(trees: SourceTree[]): Promise<string> {
  const commit = (await git('rev-parse', '--short', 'HEAD')).trim();
  const isDirty = (await git('status', '--porcelain')).trim() !== '';
  const beside = trees.slice(1).map(({ name }) => `, beside ${name}`);
  const [load = 0] = loadavg();
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const name = /^PRETTY_NAME="(.*)"$/m.exec(system)?.[1] ?? process.platform;
  return [
    `Measured at ${commit}${isDirty ? ' with changes that are not committed' : ''}${beside.join('')}, on ${new Date().toISOString().slice(0, 10)}.`,
    `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB, ${name}, Node ${process.version}; load at the start ${load.toFixed(1)}.`,
    '',
  ].join('\n');
}
