import type { AgreementFile } from '../../src/domain/agreement/agreement-file.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { issoireSandboxFile, renamed } from './seed-file.ts';

/** Another agreement beside the one of a test, quickly made: the same people without Slack accounts, seats nor offices, who speak for its parties. */
export async function bareAgreement(code: string, deps: Deps): Promise<string> {
  const file: AgreementFile = renamed(issoireSandboxFile(), code);
  const people = file.people
    .filter(({ voices }) => voices.length > 0)
    .map((person) => ({ ...person, slackUserId: null, memberships: [], roles: [] }));
  const none = { committees: [], competences: [], documents: [], legalReferences: [], objectives: [], schemes: [] };
  return (await loadAgreement({ ...file, ...none, people }, deps)).agreementId;
}
