import path from 'node:path';
import { build } from 'esbuild';
import { PROJECT_FOLDER } from '../../project-folder.ts';

/** Bundles the thread that reads spreadsheets, with all it needs, into one script. */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(PROJECT_FOLDER, 'src/documents/spreadsheet/worker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    tsconfigRaw: {},
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
