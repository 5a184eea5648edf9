import path from 'node:path';
import { build } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { BUILD, PROJECT } from './fingerprint.js';
import { plainWasm } from './plain-wasm.ts';

/** What can be started, by its name: `node src/launch/run.js NAME`. */
const PROGRAMS = {
  main: 'src/main.ts',
  load: 'src/cli/load.ts',
  holidays: 'src/cli/holidays.ts',
  backup: 'src/cli/backup.ts',
  restore: 'src/cli/restore.ts',
  manifest: 'src/cli/manifest.ts',
};

/**
 * What has files of its own to read (WebAssembly, a native part, fonts) stays a package beside the program, and is all
 * that package.json calls a dependency. Everything else is compiled in: it starts sooner, and a production image
 * carries neither what it does not use nor what came along with it.
 */
const PACKAGES = Object.keys(manifest.dependencies);

/** Run from the sources only, where nothing is compiled. */
const BUNDLERS = ['*/bundle-worker.ts', '*/bundle-page.ts'];

/** Packages written for CommonJS look for these. */
const COMMONJS = [
  "import { createRequire as requireFrom } from 'node:module';",
  'const require = requireFrom(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;',
].join('');

/** Bundles every program, with what they share kept once and what is seldom used apart; the files by name. */
export async function bundlePrograms({
  isWithoutSandbox,
}: {
  isWithoutSandbox: boolean;
}): Promise<[string, Uint8Array][]> {
  const { outputFiles } = await build({
    absWorkingDir: PROJECT,
    entryPoints: PROGRAMS,
    outdir: BUILD,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: COMMONJS },
    external: [...PACKAGES, ...BUNDLERS, ...(isWithoutSandbox ? ['*/open-sandbox.ts'] : [])],
    plugins: [plainWasm()],
    // Names stay as they are: whoever reads a stack without its map still finds their way.
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'linked',
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  return outputFiles.map((file) => [path.basename(file.path), file.contents]);
}
