import type { Deps } from '../deps.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { partyRights } from './rights.ts';

export interface LogosAnswer {
  parties: { party: string; logo: { fileName: string; width: number; height: number } | null }[];
  maySend: boolean;
}

/** Which parties gave a logo for the head of documents, in the agreement's order. */
export async function listLogos(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<LogosAnswer> {
  const parties = await db.party.findMany({
    where: { agreementId: viewer.agreement.id },
    include: { logo: { select: { fileName: true, width: true, height: true } } },
    orderBy: { position: 'asc' },
  });
  return {
    parties: parties.map(({ shortName, logo }) => ({ party: shortName, logo })),
    maySend: mayHere(viewer, partyRights.setLogo),
  };
}
