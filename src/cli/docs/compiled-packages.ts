import { build } from 'esbuild';
import manifest from '../../../package.json' with { type: 'json' };
import { plainWasm } from '../../launch/plain-wasm.ts';
import { PROJECT_FOLDER } from '../../project-folder.ts';

/** What is started, in the bot's process, in the browser of its sandbox, and in the thread that reads spreadsheets. */
const PROGRAMS = ['src/main.ts', 'src/cli/*.ts', 'src/documents/spreadsheet/worker.ts', 'src/sandbox/page/main.tsx'];

/** What of `src/cli` works on the sources, and is not compiled. */
const OF_SOURCES = ['./docs/*', '*/schema-drift.ts'];

interface LockFile {
  packages: Record<string, { version?: string }>;
}

/** `name@version` of every package of which some code is compiled into the program. */
export async function compiledPackages(lock: LockFile): Promise<Set<string>> {
  const { metafile } = await build({
    absWorkingDir: PROJECT_FOLDER,
    entryPoints: PROGRAMS,
    outdir: 'unwritten',
    write: false,
    metafile: true,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: [...Object.keys(manifest.dependencies), '*/bundle-worker.ts', '*/bundle-page.ts', ...OF_SOURCES],
    plugins: [plainWasm()],
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
    logLevel: 'error',
  });
  const folders = new Set(Object.keys(metafile.inputs).map(packageFolder));
  folders.delete('');
  return new Set([...folders].map((folder) => `${packageName(folder)}@${lock.packages[folder]?.version ?? '?'}`));
}

/** The folder of the package that a file belongs to, as the lock file names it; empty for a file of ours. */
export function packageFolder(file: string): string {
  const at = file.indexOf('node_modules/');
  return at < 0 ? '' : (/^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.slice(at))?.[0] ?? '');
}

function packageName(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
