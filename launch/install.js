import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './fingerprint.js';

// After npm ci. Where only what production needs was installed, there is nothing to compile with: it was compiled before.
if (existsSync(path.join(PROJECT, 'node_modules/esbuild'))) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'launch/build.ts'], {
    cwd: PROJECT,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
