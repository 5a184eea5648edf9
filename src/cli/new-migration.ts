import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MIGRATIONS_FOLDER } from '../database/migrations/read-migrations.ts';
import { schemaDrift } from '../database/migrations/schema-drift.ts';

// npm run migration -- NAME: writes the SQL that separates prisma/schema from prisma/migrations into a new folder.

const name = process.argv
  .slice(2)
  .join('_')
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '_');

if (name === '') {
  process.stdout.write('Usage: npm run migration -- NAME\nNAME says what changes, e.g. add_meetings.\n');
  process.exit(2);
}

const script = await schemaDrift();
if (script === '') {
  process.stdout.write('Nothing to do: the migrations already make the tables of prisma/schema.\n');
} else {
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const file = path.join(MIGRATIONS_FOLDER, `${moment}_${name}`, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, script, { flag: 'wx' });
  process.stdout.write(`${script}\nWritten to ${path.relative(process.cwd(), file)}. Read it before you commit it.\n`);
}
