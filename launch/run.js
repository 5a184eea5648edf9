import { spawnSync } from 'node:child_process';
import module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILD, isFresh, PROJECT } from './fingerprint.js';

// node launch/run.js [PROGRAM] [ARGUMENTS]: runs a compiled program, the bot unless one is named, in this very process.
// Where the sources changed since, another process compiles them first: what compiles does not stay in memory.

const [program = 'main'] = process.argv.splice(2, 1);

if (!isFresh()) compile();
process.setSourceMapsEnabled(true);
// From Node 22 on: what the engine made of the program last time is not made again.
/** @type {{ enableCompileCache?: (folder: string) => void }} */ (module).enableCompileCache?.(
  path.join(BUILD, 'cache'),
);
await import(pathToFileURL(path.join(BUILD, `${program}.js`)).href);

function compile() {
  const build = path.join(PROJECT, 'launch/build.ts');
  // Standard output belongs to the program.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', build], { cwd: PROJECT, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  process.stderr.write(
    'The bot is not compiled, and cannot be compiled here. Run npm ci; npm prune --omit=dev may follow it.\n',
  );
  process.exit(1);
}
