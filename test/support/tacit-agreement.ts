import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { issoireSandboxFile, renamed } from './seed-file.ts';

/** Coordinates {@link tacitAgreement}, and nothing else. */
export const TACIT_COORDINATOR = 'U0TACIT001';

/** Another agreement beside the one of a test, whose renewal takes no party's act; nothing of it is planned. */
export async function tacitAgreement(deps: Deps): Promise<void> {
  const { agreement, people, ...file } = renamed(issoireSandboxFile(), 'TACITE');
  const claire = people.filter(({ name }) => name === 'Claire Aubépine');
  const coordinator = claire.map((person) => ({ ...person, slackUserId: TACIT_COORDINATOR, memberships: [] }));
  const none = { competences: [], documents: [], legalReferences: [], objectives: [], schemes: [] };
  const tacit = { ...agreement, renewalMode: 'TACIT' } as const;
  const { agreementId } = await loadAgreement({ ...file, ...none, agreement: tacit, people: coordinator }, deps);
  await deps.db.planning.deleteMany({ where: { agreementId } });
}
