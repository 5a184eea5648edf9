import { defineConfig } from 'prisma/config';

// Every Prisma command first looks for a schema engine to download, even `generate`, which never runs one. Naming any
// program that exists stops the search: `npm ci` works offline. Our migrations run in-process (src/database/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
});
