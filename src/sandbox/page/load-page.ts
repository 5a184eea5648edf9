import { compiledText } from '../../compiled-file.ts';
import { pageHtml } from './page-html.ts';

export interface Page {
  html: string;
  js: string;
  css: string;
}

let page: Promise<Page> | undefined;

/** The sandbox's page, found once per process. Rejects when it cannot be bundled; the next call tries again. */
export function loadPage(): Promise<Page> {
  page ??= load().catch((error: unknown) => {
    page = undefined;
    throw error;
  });
  return page;
}

async function load(): Promise<Page> {
  let bundled: Promise<{ js: string; css: string }> | undefined;
  const bundle = () => {
    bundled ??= import('./bundle-page.ts').then(({ bundlePage }) => bundlePage());
    return bundled;
  };
  const [js, css] = await Promise.all([
    compiledText('sandbox-page.js', async () => (await bundle()).js),
    compiledText('sandbox-page.css', async () => (await bundle()).css),
  ]);
  return { html: pageHtml, js, css };
}
