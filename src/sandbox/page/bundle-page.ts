import path from 'node:path';
import { build } from 'esbuild';
import { PROJECT_FOLDER } from '../../project-folder.ts';

const SOURCES = path.join(PROJECT_FOLDER, 'src/sandbox/page');

/** Bundles the page's script and its style. Rejects when a source cannot be bundled. */
export async function bundlePage(): Promise<{ js: string; css: string }> {
  const { outputFiles } = await build({
    entryPoints: ['main.tsx', 'page.css'].map((name) => path.join(SOURCES, name)),
    bundle: true,
    minify: true,
    write: false,
    outdir: 'page',
    format: 'iife',
    target: 'es2022',
    // Not the project's tsconfig: the page must bundle wherever the bot was started from.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', target: 'ES2022' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { js: textOf('.js'), css: textOf('.css') };
}
