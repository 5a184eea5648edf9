import { readFileSync } from 'node:fs';
import { migrate } from '../database/migrate.ts';
import type { AgreementFile } from '../domain/agreement/agreement-file.ts';
import { AgreementFileError } from '../domain/agreement/file/agreement-file-error.ts';
import { loadAgreement } from '../domain/agreement/load-agreement.ts';
import { readAgreementFile } from '../domain/agreement/read-agreement-file.ts';
import { describeLoad } from './describe-load.ts';
import { parseJson } from './parse-json.ts';
import { withDatabase } from './with-database.ts';

// npm run load -- FILE: enters what the file holds and the database lacks; twice changes nothing.
// Exit codes: 0 done (differences are printed, not applied), 1 refused, 2 no file named.

const [path, ...rest] = process.argv.slice(2);

if (!path || rest.length > 0) {
  process.stderr.write('Usage: npm run load -- FILE\nFor example: npm run load -- prisma/seed/ouest-reunion.json\n');
  process.exit(2);
}

const file = readFile(path);

await withDatabase({ mustExist: false }, async (database) => {
  await migrate(database, { info: () => undefined, warn: () => undefined });
  const report = await loadAgreement(file, { db: database.db, now: () => new Date() });
  return describeLoad(file.agreement.code, report);
});

function readFile(from: string): AgreementFile {
  try {
    return readAgreementFile(parseJson(readFileSync(from, 'utf8')));
  } catch (error) {
    const isUnreadable = error instanceof Error && 'code' in error;
    if (!isUnreadable && !(error instanceof AgreementFileError)) throw error;
    const mistakes = error instanceof AgreementFileError ? error.sentences : [error.message];
    process.stderr.write(`${from} was not loaded:\n${mistakes.map((mistake) => `  ${mistake}\n`).join('')}`);
    process.exit(1);
  }
}
