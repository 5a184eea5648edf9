import { compiledText } from '../../compiled-file.ts';

let code: Promise<string> | undefined;

/**
 * The worker as one plain script, found once per process: a thread does not inherit what lets the process itself run
 * TypeScript. Rejects when a source cannot be bundled; the next call tries again.
 */
export function workerCode(): Promise<string> {
  code ??= compiledText('spreadsheet-worker.cjs', async () =>
    (await import('./bundle-worker.ts')).bundleWorker(),
  ).catch((error: unknown) => {
    code = undefined;
    throw error;
  });
  return code;
}
