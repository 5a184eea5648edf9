import type { OutboxScope } from '../deliveries/delivery-kind.ts';
import { type Deps, derived } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import { channelClearance } from '../visibility/find-clearance.ts';
import { findDues } from './due-rules.ts';

/** What composers and planning ask of an agreement, as of now; `readers` are the Slack ids of the channel spoken to. */
export async function loadOutboxScope(
  agreementId: string,
  deps: Deps,
  readers: string[] | null = null,
): Promise<OutboxScope> {
  const scope = await loadDueScope(agreementId, deps);
  const [dues, clearance] = await Promise.all([
    derived(deps, `dues, ${scope.today}`, (read) => findDues(scope, read)),
    channelClearance(agreementId, readers, scope.today, deps),
  ]);
  return { ...scope, dues, clearance };
}
