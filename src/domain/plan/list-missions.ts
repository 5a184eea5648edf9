import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** The Caf's missions, in the order of the preliminary article (P-1). */
export async function listMissions(viewer: Viewer, { db }: Deps): Promise<string[]> {
  const missions = await db.cafMission.findMany({
    where: { agreementId: viewer.agreement.id },
    orderBy: { position: 'asc' },
  });
  return missions.map((mission) => mission.label);
}
