import { writeBackup } from '../database/backup/write-backup.ts';
import { withDatabase } from './with-database.ts';

// npm run backup -- FILE: every row of the bot in one file, which either kind of database restores.

const [file, ...rest] = process.argv.slice(2);

if (!file || rest.length > 0) {
  process.stderr.write('Usage: npm run backup -- FILE\nFILE is written whole or not at all, and never overwritten.\n');
  process.exit(2);
}

await withDatabase({ mustExist: true }, async (database) => {
  const { rows } = await writeBackup(database, file);
  return `${rows} rows written to ${file}. It holds people's names and addresses: keep it where only you read it.`;
});
