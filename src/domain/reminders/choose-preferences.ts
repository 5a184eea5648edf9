import type { Route } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type DueKind, dueKinds } from '../dues/due.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { describePreferences } from './describe-preferences.ts';

export interface PreferencesInput {
  reachBy: Route;
  /** Kinds wanted; the others are opted out of. */
  kinds: string[];
  /** True to hear again what was silenced. */
  resume: boolean;
}

/**
 * Sets how a person is told things, and which kinds; what is a duty of their office comes in any case.
 * @throws UserError for somebody who is not in the roster; InvalidForm for a way that does not lead to them.
 */
export async function choosePreferences(
  viewer: Viewer,
  { reachBy, kinds, resume }: PreferencesInput,
  { canMail, ...deps }: Deps & { canMail: boolean },
): Promise<void> {
  const { person } = viewer;
  if (!person) throw new UserError('rosterOnly');
  const { routes } = await describePreferences(viewer, { canMail }, deps);
  if (!routes.includes(reachBy)) throw new InvalidForm({ reachBy: new UserError('reachImpossible', { via: reachBy }) });
  const optedOut: DueKind[] = dueKinds.filter((kind) => !kinds.includes(kind));
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    await tx.person.update({ where: { id: person.id }, data: { reachBy, optedOut } });
    if (resume) await tx.silence.deleteMany({ where: { personId: person.id } });
    note('person.reminders', ['Person', person.id], { after: { reachBy, optedOut, resume } });
  });
}
