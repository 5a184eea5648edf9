import { execFileSync } from 'node:child_process';
import { PROJECT_FOLDER } from '../../project-folder.ts';
import type { Bill } from './bill-of-materials.ts';

/** The bill of all that the lock file names, as npm makes it: from that file alone, without a network. */
export function npmSbom(): Bill {
  const answer = execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'], {
    cwd: PROJECT_FOLDER,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(answer) as Bill;
}
