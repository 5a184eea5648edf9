import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A folder of migrations for one test, by name. */
export function writeMigrations(scripts: Record<string, string>, folder = temporaryFolder()): string {
  for (const [name, script] of Object.entries(scripts)) {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'migration.sql'), script);
  }
  return folder;
}
