import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { pathToFileURL } from 'node:url';
import { BUILD } from './fingerprint.js';

const folder = pathToFileURL(`${BUILD}/`).href;

/** A place in a compiled file, as a stack writes it. */
const PLACE = /(file:[^\s()]+\.js):(\d+):(\d+)/g;

/**
 * Lets stacks name the sources. Node does so too when it is told, and then reads every map at the start and keeps it,
 * some 18 MB; here a map is read with the first stack that needs it.
 */
export function nameSources() {
  /** @type {Map<string, SourceMap | null>} */
  const maps = new Map();
  const mapOf = (/** @type {string} */ file) => {
    const known = maps.get(file);
    if (known !== undefined) return known;
    const read = readMap(file);
    maps.set(file, read);
    return read;
  };
  Error.prepareStackTrace = (error, frames) => {
    const lines = frames.map((frame) =>
      `\n    at ${frame}`.replace(PLACE, (place, /** @type {string} */ file, line, column) => {
        const found = file.startsWith(folder)
          ? mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1)
          : undefined;
        const entry = /** @type {Partial<import('node:module').SourceMapping> | undefined} */ (found);
        if (!entry?.originalSource) return place;
        const source = new URL(entry.originalSource, file).href;
        return `${source}:${(entry.originalLine ?? 0) + 1}:${(entry.originalColumn ?? 0) + 1}`;
      }),
    );
    return Error.prototype.toString.call(error) + lines.join('');
  };
}

/** @param {string} file */
function readMap(file) {
  try {
    return new SourceMap(JSON.parse(readFileSync(new URL(`${file}.map`), 'utf8')));
  } catch {
    return null;
  }
}
