import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS_FOLDER } from '../../../src/database/migrations/read-migrations.ts';
import { migrationList, SCHEMA_FOLDER, schemaDrift } from '../../../src/database/migrations/schema-drift.ts';
import { withSchemaEngine } from '../../../src/database/migrations/schema-engine.ts';
import { memoryEngine } from '../../support/memory-engine.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('the migrations make the tables of the schema: if not, run npm run migration -- NAME', async () => {
  expect(await schemaDrift()).toBe('');
});

it('a model without a migration is a difference, written as SQL', async () => {
  const folder = temporaryFolder();
  cpSync(SCHEMA_FOLDER, folder, { recursive: true });
  writeFileSync(path.join(folder, 'added.prisma'), 'model Added {\n  id Int @id\n}\n');
  expect(await schemaDrift(folder)).toContain('CREATE TABLE "Added"');
});

it('Prisma’s own engine finds nothing left to apply on a database that the bot migrated', async () => {
  const database = await memoryEngine();
  onTestFinished(() => database.close());
  const migrationsList = await migrationList(MIGRATIONS_FOLDER);
  const filters = { externalTables: [], externalEnums: [] };
  const applied = await withSchemaEngine((engine) => engine.applyMigrations({ migrationsList, filters }), database);
  expect(applied.appliedMigrationNames).toEqual([]);
});
