import type { ObjectiveKind } from '../../database/generated/client.ts';
import { type CommitteeSummary, listCommittees } from '../committees/list-committees.ts';
import { listAwaited } from '../decisions/list-awaited.ts';
import type { Deps } from '../deps.ts';
import { loadDocuments } from '../documents/load-documents.ts';
import { loadParties } from '../parties/load-parties.ts';
import { isCoordinator } from '../people/access.ts';
import { loadRoster } from '../people/load-roster.ts';
import { loadAgreement } from '../settings/load-agreement.ts';
import { listSheets } from '../sheets/list-sheets.ts';
import { type SheetTally, tallySheets } from '../sheets/tally-sheets.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type AgreementStatus, agreementStatus } from './agreement-status.ts';
import { countRenewal } from './renewal/count-renewal.ts';

export interface AgreementSummary {
  title: string;
  territory: string;
  purpose: string;
  status: AgreementStatus;
  committees: CommitteeSummary[];
  counts: { parties: number; people: number; strategic: number; operational: number; documentsMissing: number };
  /** The action sheets that the viewer may read, by status, and how many others there are (A1-1). */
  sheets: SheetTally & { reserved: number };
  isCoordinator: boolean;
  /** References of the decisions that await the viewer's word. */
  awaited: string[];
}

/** What the agreement is for, where it stands, what comes next, and how much it holds (A1-1). */
export async function summarizeAgreement(viewer: Viewer, deps: Deps): Promise<AgreementSummary> {
  const { db } = deps;
  const { id: agreementId } = viewer.agreement;
  const where = { agreementId };
  const [agreement, committees, parties, people, objectives, documents, awaited, sheets] = await Promise.all([
    loadAgreement(agreementId, deps),
    listCommittees(viewer, deps),
    loadParties(agreementId, deps),
    loadRoster(agreementId, deps),
    db.objective.groupBy({ by: ['kind'], where, _count: true }),
    loadDocuments(agreementId, deps),
    listAwaited(viewer, deps),
    listSheets(viewer, {}, deps),
  ]);
  const howMany = (kind: ObjectiveKind) => objectives.find((group) => group.kind === kind)?._count ?? 0;
  const term = { startsOn: fromDbDate(agreement.legalStart), endsOn: fromDbDate(agreement.legalEnd) };
  return {
    title: agreement.title,
    territory: agreement.territory,
    purpose: agreement.purpose,
    status: agreementStatus(term, countRenewal(parties), viewer.today),
    committees,
    counts: {
      parties: parties.length,
      people: people.length,
      strategic: howMany('STRATEGIC'),
      operational: howMany('OPERATIONAL'),
      documentsMissing: documents.filter(({ state }) => state !== 'HELD').length,
    },
    sheets: { ...tallySheets(sheets.sheets, viewer.today), reserved: sheets.reserved },
    isCoordinator: isCoordinator(viewer),
    awaited: awaited.map(({ reference }) => reference),
  };
}
