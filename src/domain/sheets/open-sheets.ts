import type { Deps } from '../deps.ts';
import { loadLeadReaders } from './lead-readers.ts';

/** The sheets that are not over, by number, with who leads them and the steps still to take; and who of them may read what. */
export async function loadOpenSheets(agreementId: string, { db }: Pick<Deps, 'db'>) {
  const sheets = await db.actionSheet.findMany({
    where: { agreementId, status: { notIn: ['DONE', 'DROPPED'] } },
    include: { leadPerson: true, leadParty: true, milestones: { where: { doneOn: null } } },
    orderBy: { number: 'asc' },
  });
  return { sheets, readersAmong: await loadLeadReaders(agreementId, { db }) };
}
