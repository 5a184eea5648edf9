import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PROJECT_FOLDER } from '../../project-folder.ts';
import { MIGRATIONS_FOLDER, readMigrations } from './read-migrations.ts';
import { withSchemaEngine } from './schema-engine.ts';

export const SCHEMA_FOLDER = path.join(PROJECT_FOLDER, 'prisma/schema');

/**
 * The SQL that would bring the migrations up to the schema; empty when they agree. What Prisma's schema cannot say
 * (functions, triggers, comments) is no difference.
 */
export function schemaDrift(schemaFolder = SCHEMA_FOLDER, migrationsFolder = MIGRATIONS_FOLDER): Promise<string> {
  return withSchemaEngine(async (engine) => {
    const { stdout, exitCode } = await engine.diff({
      from: { tag: 'migrations', ...(await migrationList(migrationsFolder)) },
      to: { tag: 'schemaDatamodel', files: await readSchema(schemaFolder) },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? '' : (stdout ?? '');
  });
}

/** The migrations of a folder, as Prisma's engine takes them. */
export async function migrationList(baseDir: string): Promise<MigrationList> {
  const migrations = await readMigrations(baseDir);
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: script } },
    })),
  };
}

async function readSchema(folder: string): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma'));
  return Promise.all(
    names.sort().map(async (name) => {
      const file = path.join(folder, name);
      return { path: file, content: await readFile(file, 'utf8') };
    }),
  );
}
