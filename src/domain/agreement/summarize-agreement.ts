import { type CommitteeSummary, listCommittees } from '../committees/list-committees.ts';
import { listAwaited } from '../decisions/list-awaited.ts';
import type { Deps } from '../deps.ts';
import { isCoordinator } from '../people/access.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type AgreementStatus, agreementStatus } from './agreement-status.ts';

export interface AgreementSummary {
  title: string;
  territory: string;
  purpose: string;
  status: AgreementStatus;
  committees: CommitteeSummary[];
  counts: { parties: number; people: number; strategic: number; operational: number; documentsMissing: number };
  isCoordinator: boolean;
  /** References of the decisions that await the viewer's word. */
  awaited: string[];
}

/** What the agreement is for, where it stands, what comes next, and how much it holds (A1-1). */
export async function summarizeAgreement(viewer: Viewer, deps: Deps): Promise<AgreementSummary> {
  const { db } = deps;
  const { id: agreementId } = viewer.agreement;
  const where = { agreementId };
  const [agreement, committees, parties, people, strategic, operational, documentsMissing, renewed] = await Promise.all(
    [
      db.agreement.findUniqueOrThrow({ where: { id: agreementId } }),
      listCommittees(viewer, deps),
      db.party.count({ where }),
      db.person.count({ where }),
      db.objective.count({ where: { ...where, kind: 'STRATEGIC' } }),
      db.objective.count({ where: { ...where, kind: 'OPERATIONAL' } }),
      db.document.count({ where: { ...where, state: { not: 'HELD' } } }),
      db.party.count({ where: { ...where, authorizingActs: { some: { text: 'RENEWAL' } } } }),
    ],
  );
  const awaited = await listAwaited(viewer, deps);
  const term = { startsOn: fromDbDate(agreement.legalStart), endsOn: fromDbDate(agreement.legalEnd) };
  return {
    title: agreement.title,
    territory: agreement.territory,
    purpose: agreement.purpose,
    status: agreementStatus(term, { decided: renewed, parties }, viewer.today),
    committees,
    counts: { parties, people, strategic, operational, documentsMissing },
    isCoordinator: isCoordinator(viewer),
    awaited: awaited.map(({ reference }) => reference),
  };
}
