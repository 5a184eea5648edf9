import type { ServerResponse } from 'node:http';
import { loadPage } from '../page/load-page.ts';
import { respond } from './respond.ts';

type Page = Awaited<ReturnType<typeof loadPage>>;

const parts: Record<string, { part: keyof Page; type: string }> = {
  '/': { part: 'html', type: 'text/html; charset=utf-8' },
  '/page.js': { part: 'js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { part: 'css', type: 'text/css; charset=utf-8' },
};

/** Whether this path is one of the page's. */
export function isPagePath(path: string): boolean {
  return path in parts;
}

/** Serves the page, loaded at the first request; a plain sentence says so when it cannot be built. */
export async function servePage(path: string, response: ServerResponse): Promise<void> {
  const { part, type } = parts[path] ?? { part: 'html' as const, type: 'text/html' };
  try {
    const page = await loadPage();
    respond(response, 200, page[part], type);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    respond(response, 503, `The sandbox is running, but its page could not be built: ${reason}\n`);
  }
}
