import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './fingerprint.js';

/** Whether the sources and what compiles them are here: neither is where only what production needs was installed. */
export function canCompile() {
  return ['src/main.ts', 'node_modules/esbuild'].every((name) => existsSync(path.join(PROJECT, name)));
}

/**
 * Compiles in a process of its own, so that nothing of what compiles stays in memory, and answers whether it could.
 * What it says goes to the error output: the standard one belongs to the program that is started.
 */
export function compile() {
  const build = ['--import', 'tsx', path.join(PROJECT, 'src/launch/build.ts')];
  return spawnSync(process.execPath, build, { cwd: PROJECT, stdio: ['ignore', 2, 2] }).status === 0;
}
