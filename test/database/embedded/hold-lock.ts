import { writeSync } from 'node:fs';
import { lockFolder } from '../../../src/database/embedded/lock-folder.ts';

// Takes a folder's lock and keeps it until killed; says `held`, or why not.

await lockFolder(process.argv[2] ?? '').then(
  () => {
    writeSync(1, 'held\n');
    setInterval(() => undefined, 60_000);
  },
  (error: Error) => writeSync(1, `${error.message}\n`),
);
