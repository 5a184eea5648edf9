import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let code: Promise<string> | undefined;

/**
 * The worker as one plain script, bundled once per process: a thread does not inherit what lets the process itself run
 * TypeScript. Rejects when a source cannot be bundled; the next call tries again.
 */
export function workerCode(): Promise<string> {
  code ??= bundle().catch((error: unknown) => {
    code = undefined;
    throw error;
  });
  return code;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
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
