import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageHtml } from './page-html.ts';

export interface Page {
  html: string;
  js: string;
  css: string;
}

let page: Promise<Page> | undefined;

/** The sandbox's page, bundled in memory once per process. Rejects when a source cannot be bundled; the next call tries again. */
export function loadPage(): Promise<Page> {
  page ??= bundle().catch((error: unknown) => {
    page = undefined;
    throw error;
  });
  return page;
}

async function bundle(): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: ['main.tsx', 'page.css'].map((name) => fileURLToPath(new URL(name, import.meta.url))),
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
  return { html: pageHtml, js: textOf('.js'), css: textOf('.css') };
}
