import { parseArgs } from 'node:util';
import { restoreBackup } from '../database/backup/restore-backup.ts';
import { withDatabase } from './with-database.ts';

// npm run restore -- FILE [--replace]: puts a backup into an empty database, or in place of what one holds.

const { values, positionals } = parseArgs({
  options: { replace: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file, ...rest] = positionals;

if (!file || rest.length > 0) {
  process.stderr.write('Usage: npm run restore -- FILE [--replace]\n--replace gives up what the database holds now.\n');
  process.exit(2);
}

await withDatabase({ mustExist: false }, async (database) => {
  const { rows } = await restoreBackup(database, file, { replace: values.replace });
  return `${rows} rows restored from ${file}.`;
});
