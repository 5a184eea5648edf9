import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Prisma ships its WebAssembly as text inside a script: the engine would keep that text, twice, for as long as the bot
 * runs. It becomes a file beside the program, read when it is needed.
 */
export function plainWasm(): Plugin {
  return {
    name: 'plain-wasm',
    setup: ({ onLoad, onResolve }) => {
      onLoad({ filter: /\.wasm-base64\.mjs$/ }, async (found) => {
        const { wasm } = (await import(pathToFileURL(found.path).href)) as { wasm: string };
        const name = path.basename(found.path).replace('-base64.mjs', '');
        return {
          contents: `
            import { readFileSync } from 'node:fs';
            import file from '${name}';
            export const wasm = readFileSync(new URL(file, import.meta.url)).toString('base64');`,
          pluginData: { [name]: Buffer.from(wasm, 'base64') },
        };
      });
      onResolve({ filter: /^query_compiler.*\.wasm$/ }, ({ path: name, pluginData }) => {
        return { path: name, namespace: 'plain-wasm', pluginData };
      });
      onLoad({ filter: /./, namespace: 'plain-wasm' }, ({ path: name, pluginData }) => {
        return { contents: pluginData[name], loader: 'file' };
      });
    },
  };
}
