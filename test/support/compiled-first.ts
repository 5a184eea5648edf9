import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ROOT } from './source-files.ts';

/** Compiles what changed since the last time, so that the programs of a test say nothing of it. */
export async function compiledFirst(): Promise<void> {
  await promisify(execFile)(process.execPath, ['src/launch/run.js', 'manifest'], { cwd: ROOT });
}
