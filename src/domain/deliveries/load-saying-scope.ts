import type { Deps } from '../deps.ts';
import { findDues } from '../reminders/due-rules.ts';
import { loadDueScope } from '../reminders/due-scope.ts';
import type { SayingScope } from './delivery-kind.ts';

/** What composers and planning ask of an agreement, as of now. */
export async function loadSayingScope(agreementId: string, deps: Deps): Promise<SayingScope> {
  const scope = await loadDueScope(agreementId, deps);
  return { ...scope, dues: await findDues(scope, deps) };
}
