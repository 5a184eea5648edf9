import type { Transaction } from '../../deps.ts';
import { addDays, type CivilDate, fromDbDate, toDbDate } from '../../time/civil-date.ts';
import type { AgreementFile } from '../agreement-file.ts';
import { compareFacts } from './compare-facts.ts';
import { type Load, tally } from './load.ts';

/** The agreement's own row: created when its code is new, else compared. Begins the load. */
export async function loadFacts(tx: Transaction, file: AgreementFile, now: Date): Promise<Load> {
  const { agreement: facts } = file;
  const known = await tx.agreement.findUnique({ where: { code: facts.code } });
  const row = known ?? (await tx.agreement.create({ data: { ...facts, ...dates(facts) } }));
  const load: Load = { tx, file, agreementId: row.id, now, created: {}, became: [], differences: [] };
  if (known) compareFacts(load, ['agreement'], facts, { ...known, legalEnd: await endInText(load, known.legalEnd) });
  else tally(load, 'agreements', 1);
  return load;
}

function dates({ signedOn, legalStart, legalEnd }: AgreementFile['agreement']) {
  return { signedOn: toDbDate(signedOn), legalStart: toDbDate(legalStart), legalEnd: toDbDate(legalEnd) };
}

/** The file keeps the end that the text gives while renewals move it: either will do. */
async function endInText({ tx, file, agreementId }: Load, legalEnd: Date): Promise<CivilDate> {
  const now = fromDbDate(legalEnd);
  const first = await tx.renewal.findFirst({ where: { agreementId }, orderBy: { number: 'asc' } });
  return !first || file.agreement.legalEnd === now ? now : addDays(fromDbDate(first.startsOn), -1);
}
