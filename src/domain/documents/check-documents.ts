import type { CheckScope, Finding } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { listDocuments } from './list-documents.ts';

/** Documents that the agreement names and we do not hold, or that have grown old (C-6, P-3). */
export async function checkDocuments(viewer: Viewer, _: CheckScope, deps: Deps): Promise<Finding[]> {
  const { documents } = await listDocuments(viewer, {}, deps);
  return documents.flatMap(({ code: document, title, state, isOld, dated }): Finding[] => {
    if (state !== 'HELD') return [{ code: 'documentMissing', document, title, state }];
    return isOld && dated ? [{ code: 'documentOld', document, title, dated }] : [];
  });
}

/** Acts sent to the prefecture whose posting is not proved (C-4). */
export async function checkPostingProof(viewer: Viewer, _: CheckScope, { db }: Deps): Promise<Finding[]> {
  const traces = await db.legalTrace.findMany({
    where: { agreementId: viewer.agreement.id, postedOn: null },
    include: { party: true },
  });
  return traces.map(({ reference, party }) => ({ code: 'postingProofMissing', reference, party: party.shortName }));
}
