import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type HolidayFile, readHolidays } from '../calendar/read-holidays.ts';
import { DatabaseError } from '../database/database-error.ts';
import { migrate } from '../database/migrate.ts';
import { importHolidays } from '../domain/agreement/import-holidays.ts';
import type { Database } from '../domain/deps.ts';
import { UserError } from '../errors.ts';
import { words } from '../i18n/words.ts';
import { withDatabase } from './with-database.ts';

// npm run holidays -- FILE.ics CODE [--public]: enters the school holidays of an official file, or public holidays.
// Twice changes nothing. Exit codes: 0 done, 1 refused, 2 no file or no agreement named.

const USAGE = `Usage: npm run holidays -- FILE.ics CODE [--public]
CODE is the agreement's. --public: these are public holidays, on which nobody works, not school holidays.
For example: npm run holidays -- Zone-A.ics MY-CODE
`;

const { values, positionals } = parseArgs({
  options: { public: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file, code, ...rest] = positionals;

if (!file || !code || rest.length > 0) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const source = path.basename(file);
const bytes = readBytes(file);

await withDatabase({ mustExist: true }, async (database) => {
  await migrate(database, { info: () => undefined, warn: () => undefined });
  const { id: agreementId, timeZone } = await findAgreement(database.db, code);
  const { spans, setAside } = readFile(timeZone);
  const deps = { db: database.db, now: () => new Date() };
  const kind = values.public ? 'PUBLIC_HOLIDAY' : 'SCHOOL_HOLIDAY';
  const counts = await importHolidays({ agreementId, name: 'npm run holidays' }, { kind, spans, source }, deps);
  const { days } = words('en');
  const aside = setAside.map(({ label, reason }) => `  ${label || days.unnamed}: ${days.reasons[reason]}`);
  return [
    `${code}: ${days.saved({ source, ...counts })}`,
    ...(aside.length > 0 ? [`${days.setAside({ number: aside.length })}:`, ...aside] : []),
  ].join('\n');
});

function readBytes(from: string): Uint8Array {
  try {
    return readFileSync(from);
  } catch (error) {
    process.stderr.write(`${from} was not read: ${(error as Error).message}\n`);
    process.exit(1);
  }
}

function readFile(zone: string): HolidayFile {
  try {
    return readHolidays(bytes, { file: source, zone });
  } catch (error) {
    // The sentence alone goes to the operator, after the database was closed.
    throw error instanceof UserError ? new DatabaseError(error.sentence(words('en'))) : error;
  }
}

async function findAgreement(db: Database, wanted: string) {
  const all = await db.agreement.findMany({ orderBy: { code: 'asc' } });
  const found = all.find((agreement) => agreement.code.toUpperCase() === wanted.toUpperCase());
  if (found) return found;
  const known = all.map((agreement) => agreement.code).join(', ') || 'none';
  throw new DatabaseError(`There is no agreement ${wanted} in this database. Those it holds: ${known}.`);
}
