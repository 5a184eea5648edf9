import type { Deps } from '../../src/domain/deps.ts';
import { findPersonViewer } from '../../src/domain/people/find-person-viewer.ts';
import { planMeeting } from '../../src/domain/planning/plan-meeting.ts';
import type { Viewer } from '../../src/domain/viewer/viewer.ts';
import { bareAgreement } from './bare-agreement.ts';
import { quietTown } from './quiet-town.ts';

/**
 * The agreement of Issoire on 3 May 2021, where the Ville chairs the steering committee and keeps its secretariat, with
 * a way to plan meetings; and somebody who coordinates another agreement.
 */
export async function agendaTown(db: Deps['db'], code: string) {
  const town = await quietTown(db, { code, language: 'fr', clock: { now: new Date() } });
  const { deps, agreementId, as } = town;
  const now = () => town.moveTo('2021-05-03T07:00:00Z');
  now();
  const claire = await as('Claire Aubépine');
  const otherId = await bareAgreement(`${code}-ELSEWHERE`, deps);
  const { id: personId } = await db.person.findFirstOrThrow({ where: { agreementId: otherId, name: 'Gérard Érable' } });
  await db.roleAssignment.create({
    data: { agreementId: otherId, personId, role: 'coordinator', startsOn: new Date('2020-01-06') },
  });
  const foreign: Viewer = await findPersonViewer(personId, deps);

  return {
    ...town,
    claire,
    /** Coordinates another agreement. */
    foreign,
    /** Back to 3 May 2021. */
    now,
    plan: async (committee: 'CT' | 'COPIL', day: string) => {
      const slot = { day, hour: '14:00', minutes: 90, place: 'Issoire', link: '' };
      const { reference } = await planMeeting(claire, { committee, ...slot }, deps);
      const { id } = await db.meeting.findFirstOrThrow({ where: { agreementId, reference } });
      return { reference, id };
    },
    committeeId: async (committee: 'CT' | 'COPIL') =>
      (await db.committee.findFirstOrThrow({ where: { agreementId, code: committee } })).id,
    /** What the trail says was done, oldest first. */
    trail: async (action: string) =>
      (await db.auditEvent.findMany({ where: { agreementId, action }, orderBy: { id: 'asc' } })).map(
        ({ subjectId }) => subjectId,
      ),
  };
}
