import module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { canCompile, compile } from './compile.js';
import { BUILD, isFresh } from './fingerprint.js';
import { nameSources } from './name-sources.js';

// node --v8-pool-size=1 --max-semi-space-size=8 --max-old-space-size=256 src/launch/run.js [PROGRAM] [ARGUMENTS]: runs a
// compiled program, the bot unless one is named, in this very process. Where the sources changed since they were compiled,
// they are compiled first. One helping thread of the engine instead of four: each keeps some ten megabytes, and the bot
// starts as soon. Half the usual room for what is short-lived, and 256 megabytes for the rest: the bench asks everything of
// it within 160, and without a bound the engine keeps as much again of what is no longer used.

const [program = 'main'] = process.argv.splice(2, 1);

if (!isFresh() && !(canCompile() && compile())) {
  process.stderr.write(
    'The bot is not compiled for what its folder holds, and cannot be compiled here. Run npm ci, which compiles it; ' +
      'npm prune --omit=dev may follow.\n',
  );
  process.exit(1);
}
nameSources();
// From Node 22 on: what the engine made of the program last time is not made again.
/** @type {{ enableCompileCache?: (folder: string) => void }} */ (module).enableCompileCache?.(
  path.join(BUILD, 'cache'),
);
await import(pathToFileURL(path.join(BUILD, `${program}.js`)).href);
